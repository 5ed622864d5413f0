import { describe, expect, it } from 'vitest';
import { handlers } from '#electron/ipc/handlers/handlers.ts';
import { aContext } from '../support/aContext.ts';
import { aVersion } from '../support/aMapFile.ts';

const OPENED = {
  docId: 'doc',
  fileName: 'a.remit',
  document: aVersion(1),
  repairs: [],
  isDirty: false,
};

describe('a map that somebody else has open', () => {
  const holder = { isHere: false, user: 'ana', host: 'desk', since: null };
  const openBeside = async (
    besideHolder: 'readOnly' | 'copy' | 'anyway' | 'cancel' | 'unasked',
  ) => {
    const { context, effects } = aContext({ chosen: '/docs/a.remit', holder, besideHolder });
    const reply = await handlers['file.open'](context, undefined);
    const { fileName, isDirty, isReadOnly, notice } = reply.kind === 'done' ? reply.value : {};
    return { opened: { kind: reply.kind, fileName, isDirty, isReadOnly, notice }, effects };
  };

  it('is opened as the person says: to look at, as a copy, all the same, or not', async () => {
    const ways = ['readOnly', 'copy', 'anyway', 'cancel'] as const;
    const ends = await Promise.all(ways.map(openBeside));
    expect(ends.map(({ opened }) => opened)).toEqual([
      { kind: 'done', fileName: 'a.remit', isDirty: false, isReadOnly: true },
      { kind: 'done', fileName: null, isDirty: true },
      { kind: 'done', fileName: 'a.remit', isDirty: false },
      { kind: 'cancelled' },
    ]);
    const asked = [
      'dialogs.chooseMap',
      'files.open /docs/a.remit',
      'dialogs.askAboutHolder a.remit',
    ];
    const remembered = 'recents.add /docs/a.remit Board';
    expect(ends.map(({ effects }) => effects)).toEqual([
      [...asked, 'files.protect doc', remembered],
      [...asked, 'files.detach doc', remembered],
      [...asked, 'lock.takeOver /docs/a.remit', remembered],
      asked,
    ]);
  });

  it('where the question cannot be put it is read-only, which loses nothing, and that is said', async () => {
    const { opened, effects } = await openBeside('unasked');
    expect(opened).toEqual({
      kind: 'done',
      fileName: 'a.remit',
      isDirty: false,
      isReadOnly: true,
      notice:
        'a.remit is open elsewhere, and Remit cannot ask here how to open it, so it is read-only: use Save As to keep changes in another file.',
    });
    expect(effects.slice(2)).toEqual([
      'dialogs.askAboutHolder a.remit',
      'files.protect doc',
      'recents.add /docs/a.remit Board',
    ]);
  });

  it('F15: in another Remit on this computer, it is read-only without a question, and that is said', async () => {
    const { context, effects } = aContext({
      chosen: '/docs/a.remit',
      holder: { ...holder, isHere: true },
    });
    const reply = await handlers['file.open'](context, undefined);
    expect(reply).toMatchObject({
      value: {
        isReadOnly: true,
        notice:
          'ana has a.remit open in another Remit on this computer, so it is read-only here: use Save As to keep changes in another file.',
      },
    });
    expect(effects).toEqual([
      'dialogs.chooseMap',
      'files.open /docs/a.remit',
      'files.protect doc',
      'recents.add /docs/a.remit Board',
    ]);
  });

  it.each([
    ['cancel', ['dialogs.askAboutHolder a.remit']],
    ['readOnly', ['dialogs.askAboutHolder a.remit', 'recovery.open kept', 'files.protect doc']],
    ['copy', ['dialogs.askAboutHolder a.remit', 'recovery.open kept', 'files.detach doc']],
    [
      'anyway',
      ['dialogs.askAboutHolder a.remit', 'recovery.open kept', 'lock.takeOver /docs/a.remit'],
    ],
  ] as const)('unsaved work over it: %s', async (besideHolder, expected) => {
    const paths = { kept: '/docs/a.remit' };
    const { context, effects } = aContext({ holder, besideHolder, paths });
    const reply = await handlers['recovery.open'](context, { recoveryId: 'kept' });
    expect(reply.kind).toBe(besideHolder === 'cancel' ? 'cancelled' : 'done');
    expect(effects).toEqual(expected);
  });

  it.each([
    ['readOnly', undefined],
    ['copy', undefined],
    ['anyway', 'The damaged file stays as it is until you save.'],
  ] as const)(
    'what the last good version of a damaged map says of saving over it is said to whoever can: %s',
    async (besideHolder, expected) => {
      const notice = 'The damaged file stays as it is until you save.';
      const { context } = aContext({
        holder,
        besideHolder,
        paths: { offer: '/docs/a.remit' },
        openReply: { kind: 'done', value: { ...OPENED, isDirty: true, notice } },
      });
      const reply = await handlers['file.openOffered'](context, { offerId: 'offer' });
      expect(reply.kind === 'done' && reply.value.notice).toBe(expected);
    },
  );

  it('unsaved work that comes up without its file after all is nobody else’s, and is not read-only', async () => {
    const { context, effects } = aContext({
      holder,
      besideHolder: 'readOnly',
      paths: { kept: '/docs/a.remit' },
      openReply: { kind: 'done', value: { ...OPENED, fileName: null, isDirty: true } },
    });
    const reply = await handlers['recovery.open'](context, { recoveryId: 'kept' });
    expect(reply.kind === 'done' && reply.value.isReadOnly).toBeUndefined();
    expect(effects).toEqual(['dialogs.askAboutHolder a.remit', 'recovery.open kept']);
  });

  it.each([null, ''])('a lock that does not say whose it is (%j) is somebody’s', async (user) => {
    const { context } = aContext({
      chosen: '/docs/a.remit',
      holder: { ...holder, user, isHere: true },
    });
    const reply = await handlers['file.open'](context, undefined);
    expect(reply.kind === 'done' && reply.value.notice).toMatch(/^Somebody has a\.remit open /);
  });

  it('unsaved work that does not open after all is told, and nothing is held back for it', async () => {
    const trouble = { code: 'E_MISSING', message: 'This unsaved work is no longer there.' };
    const { context, effects } = aContext({
      holder,
      besideHolder: 'anyway',
      paths: { kept: '/docs/a.remit' },
      openReply: { kind: 'trouble', trouble },
    });
    const reply = await handlers['recovery.open'](context, { recoveryId: 'kept' });
    expect(reply).toEqual({ kind: 'trouble', trouble });
    expect(effects).toEqual(['dialogs.askAboutHolder a.remit', 'recovery.open kept']);
  });

  it('unsaved work that belongs to no file asks nothing', async () => {
    const { context, effects } = aContext({ holder });
    await handlers['recovery.open'](context, { recoveryId: 'kept' });
    expect(effects).toEqual(['recovery.open kept']);
  });
});
