import { describe, expect, it } from 'vitest';
import type { HandlerContext } from '#electron/ipc/HandlerContext.ts';
import { handlers } from '#electron/ipc/handlers/handlers.ts';
import { aContext } from '../support/aContext.ts';
import { aVersion } from '../support/aMapFile.ts';

const document = aVersion(1);

const cancelled = { kind: 'cancelled' };

describe('opening', () => {
  it('a chosen map is opened and remembered', async () => {
    const { context, effects } = aContext({ chosen: '/docs/a.remit' });
    expect(await handlers['file.open'](context, undefined)).toMatchObject({ kind: 'done' });
    expect(effects).toEqual([
      'dialogs.chooseMap',
      'files.open /docs/a.remit',
      'recents.add /docs/a.remit Board',
    ]);
  });

  it('a closed dialog is no trouble', async () => {
    const { context, effects } = aContext();
    expect(await handlers['file.open'](context, undefined)).toEqual(cancelled);
    expect(effects).toEqual(['dialogs.chooseMap']);
  });

  it('a map that does not open is not remembered', async () => {
    const trouble = { code: 'E_MISSING', message: 'a.remit is no longer where it was.' };
    const openReply = { kind: 'trouble', trouble } as const;
    const { context, effects } = aContext({ openReply, paths: { recent: '/docs/a.remit' } });
    const reply = await handlers['file.openRecent'](context, { recentId: 'recent' });
    expect(reply).toEqual(openReply);
    expect(effects).toEqual(['files.open /docs/a.remit']);
  });

  it('a recent map that is not in the list is told', async () => {
    const { context, effects } = aContext();
    const reply = await handlers['file.openRecent'](context, { recentId: 'x' });
    expect(reply).toMatchObject({ kind: 'trouble', trouble: { code: 'E_MISSING' } });
    expect(effects).toEqual([]);
  });

  it('a sample is opened without a file; an unknown one names those there are', async () => {
    const { context, effects } = aContext();
    expect(await handlers['file.openSample'](context, { name: 'clinic' })).toMatchObject({
      kind: 'done',
    });
    expect(effects).toEqual(['files.openText']);
    const unknown = await handlers['file.openSample'](context, { name: 'x' });
    expect(unknown).toMatchObject({ trouble: { message: expect.stringContaining('clinic') } });
  });

  it.each(['/etc/passwd', 'a.remit', '/docs/a.remit/..', '/docs/a.remit.pdf'])(
    'dropped: %s is refused before the disk is asked',
    async (path) => {
      const { context, effects } = aContext();
      const reply = await handlers['file.openDropped'](context, { path });
      expect(reply).toMatchObject({ trouble: { code: 'E_NOT_A_MAP_NAME' } });
      expect(effects).toEqual([]);
    },
  );

  it('a map on another computer is opened only on the person’s word', async () => {
    const path = '/share/a.remit';
    const no = aContext({ network: true, pending: [{ kind: 'file', path }] });
    expect(await handlers['file.takePending'](no.context, undefined)).toEqual(cancelled);
    expect(no.effects).toEqual([`dialogs.confirm ${path}`]);
    const yes = aContext({ network: true, confirms: true });
    await handlers['file.openDropped'](yes.context, { path });
    expect(yes.effects.slice(0, 2)).toEqual([`dialogs.confirm ${path}`, `files.open ${path}`]);
  });

  it('a map dropped from another computer is not even asked for when the person says no', async () => {
    const path = '/share/a.remit';
    const { context, effects } = aContext({ network: true, confirms: false });
    expect(await handlers['file.openDropped'](context, { path })).toEqual(cancelled);
    expect(effects).toEqual([`dialogs.confirm ${path}`]);
  });

  it('F11: whichever way a damaged map is opened, what main offers for it comes along, and is opened by its id', async () => {
    const path = '/docs/a.remit';
    const trouble = { code: 'E_DAMAGED', message: 'a.remit is damaged.', offerId: 'offer' };
    const ways = {
      'file.open': (context: HandlerContext) => handlers['file.open'](context, undefined),
      'file.openRecent': (context: HandlerContext) =>
        handlers['file.openRecent'](context, { recentId: 'recent' }),
      'file.openDropped': (context: HandlerContext) =>
        handlers['file.openDropped'](context, { path }),
      'file.takePending': (context: HandlerContext) =>
        handlers['file.takePending'](context, undefined),
    };
    for (const open of Object.values(ways)) {
      const { context, effects } = aContext({
        chosen: path,
        paths: { recent: path },
        pending: [{ kind: 'file', path }],
        openReply: { kind: 'trouble', trouble },
      });
      expect(await open(context)).toEqual({ kind: 'trouble', trouble });
      expect(effects.at(-1)).toBe(`files.open ${path}`);
    }
    const { context, effects } = aContext({ paths: { offer: path } });
    await handlers['file.openOffered'](context, { offerId: 'offer' });
    const other = await handlers['file.openOffered'](context, { offerId: path });
    expect(other).toMatchObject({ trouble: { code: 'E_MISSING' } });
    expect(effects).toEqual(['files.openOffered offer', `recents.add ${path} Board`]);
  });

  it('what was handed over is taken once each', async () => {
    const { context, effects } = aContext({
      pending: [
        { kind: 'file', path: '/docs/a.remit' },
        { kind: 'sample', name: 'clinic' },
      ],
    });
    const kinds = [];
    for (let turn = 0; turn < 3; turn++) {
      kinds.push((await handlers['file.takePending'](context, undefined)).kind);
    }
    expect(kinds).toEqual(['done', 'done', 'cancelled']);
    expect(effects).toContain('files.openText');
  });
});

describe('saving', () => {
  it('a map with a file is saved there', async () => {
    const { context, effects } = aContext({ paths: { doc: '/docs/a.remit' } });
    await handlers['file.save'](context, { docId: 'doc', document });
    expect(effects).toEqual([
      'files.save doc false',
      'recents.add /docs/a.remit Board',
      'recovery.saved doc',
    ]);
  });

  it('a map without one asks where to, and offers its title', async () => {
    const { context, effects } = aContext({ chosen: '/docs/b.remit' });
    await handlers['file.save'](context, { docId: 'doc', document });
    expect(effects).toEqual([
      'dialogs.chooseWhereToSave Board',
      'files.saveAs doc /docs/b.remit',
      'recents.add /docs/b.remit Board',
      'recovery.saved doc',
      'onScreen.aimAnew',
    ]);
  });

  it('F15: a map that somebody else has open is saved into another file, whatever the window says', async () => {
    const { context, effects } = aContext({
      paths: { doc: '/docs/a.remit' },
      isReadOnly: true,
      chosen: '/docs/a copy.remit',
    });
    await handlers['file.save'](context, { docId: 'doc', document, overwrite: true });
    expect(effects).toEqual([
      'dialogs.chooseWhereToSave /docs/a copy.remit',
      'files.saveAs doc /docs/a copy.remit',
      'recents.add /docs/a copy.remit Board',
      'recovery.saved doc',
      'onScreen.aimAnew',
    ]);
  });

  it('a save that fails is told, and nothing is dropped or remembered for it', async () => {
    const trouble = { code: 'E_DISK_FULL', message: 'The disk is full.' };
    const saveReply = { kind: 'trouble', trouble } as const;
    const own = aContext({ paths: { doc: '/docs/a.remit' }, saveReply });
    expect(await handlers['file.save'](own.context, { docId: 'doc', document })).toEqual(saveReply);
    expect(own.effects).toEqual(['files.save doc false']);
    const other = aContext({ chosen: '/docs/b.remit', saveReply });
    const reply = await handlers['file.saveAs'](other.context, { docId: 'doc', document });
    expect(reply).toEqual(saveReply);
    expect(other.effects).toEqual([
      'dialogs.chooseWhereToSave Board',
      'files.saveAs doc /docs/b.remit',
    ]);
  });

  it('Save As offers the file it has', async () => {
    const { context, effects } = aContext({ paths: { doc: '/docs/a.remit' } });
    const reply = await handlers['file.saveAs'](context, { docId: 'doc', document });
    expect(reply).toEqual(cancelled);
    expect(effects).toEqual(['dialogs.chooseWhereToSave /docs/a.remit']);
  });

  it('cancelling "save changes?" also ends the quitting', async () => {
    const { context, effects } = aContext({ save: 'cancel' });
    await handlers['file.askToSave'](context, { title: 'Board' });
    expect(effects).toEqual(['dialogs.askToSave', 'window.stayOpen', 'pending.drop']);
  });

  it.each(['save', 'discard'] as const)(
    '“save changes?” answered by %s: what led to the question goes on',
    async (save) => {
      const { context, effects } = aContext({ save });
      expect(await handlers['file.askToSave'](context, { title: 'Board' })).toBe(save);
      expect(effects).toEqual(['dialogs.askToSave']);
    },
  );

  it('a question of the window before it closes keeps it open, whatever main thinks of silence', async () => {
    const { context, effects } = aContext();
    await handlers['window.stayOpen'](context, undefined);
    expect(effects).toEqual(['window.stayOpen']);
  });

  it('with no map open the title bar names no file, and nothing is watched', async () => {
    const { context, effects } = aContext({ paths: { doc: '/docs/a.remit' } });
    await handlers['document.state'](context, { docId: null, title: 'Remit', isDirty: false });
    expect(effects).toEqual([
      'onScreen.follow ',
      'recovery.shown  false',
      'window.showDocument Remit ',
    ]);
  });

  it('the title bar gets the path that only main knows', async () => {
    const { context, effects } = aContext({ paths: { doc: '/docs/a.remit' } });
    const state = { docId: 'doc', title: 'Board', isDirty: true };
    await handlers['document.state'](context, state);
    expect(effects).toEqual([
      'onScreen.follow doc',
      'recovery.shown doc true',
      'window.showDocument Board /docs/a.remit',
    ]);
  });
});

it('a save is answered without waiting for the list of recent maps', async () => {
  const { context } = aContext({ paths: { doc: '/docs/a.remit' } });
  const never = new Promise<void>(() => {});
  const reply = await handlers['file.save'](
    { ...context, recents: { ...context.recents, add: () => never } },
    { docId: 'doc', document },
  );
  expect(reply.kind).toBe('done');
});

describe("the facilitator's window", () => {
  it.each([
    ['asked for', false, false, ['notes.open']],
    ['asked for, with a second display', false, true, ['notes.open']],
    ['unasked, with a second display', true, true, ['notes.open unasked']],
    ['unasked, where the room would see it', true, false, []],
  ] as const)('%s', async (_what, isUnasked, hasOtherDisplay, expected) => {
    const { context, effects } = aContext({ hasOtherDisplay });
    await handlers['notes.open'](context, { isUnasked });
    expect(effects).toEqual(expected);
  });

  it('at its start the owner is asked for the whole; main gives settings and no map', async () => {
    const { context, effects } = aContext();
    const reply = await handlers['notes.start'](context, undefined);
    expect(Object.keys(reply)).toEqual(['info', 'settings']);
    expect(effects).toEqual(['notes.askOwnerForWhole']);
  });

  it('what it asks goes to the owner; main carries nothing out', async () => {
    const { context, effects } = aContext();
    await handlers['notes.request'](context, {
      kind: 'change',
      commands: [{ id: 'area.rename', payload: {} }],
    });
    await handlers['notes.request'](context, { kind: 'undo' });
    expect(effects).toEqual(['notes.passRequest change', 'notes.passRequest undo']);
  });
});

describe('unsaved work', () => {
  it('what was kept goes before the window does: nothing is unsaved any more', async () => {
    const { context, effects } = aContext();
    await handlers['window.close'](context, { isQuitting: true });
    expect(effects).toEqual(['recovery.letGo', 'window.closeNow true']);
  });

  it('is thrown away when the person says so, and otherwise stays', async () => {
    for (const confirms of [false, true]) {
      const { context, effects } = aContext({ confirms });
      const reply = await handlers['recovery.discard'](context, { recoveryId: 'kept' });
      expect(reply).toEqual({ isDiscarded: confirms });
      expect(effects.includes('recovery.discard kept')).toBe(confirms);
    }
  });

  it('is forgotten with the recents and the versions', async () => {
    const { context, effects } = aContext({ confirms: true });
    await handlers['history.clear'](context, undefined);
    expect(effects).toContain('recovery.clear');
  });
});
