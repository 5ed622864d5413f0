import { DEFAULT_EXPORT } from '#shared/ipc/exportOptions.ts';
import { describe, expect, it } from 'vitest';
import { handlers } from '#electron/ipc/handlers/handlers.ts';
import type { FilePart } from '#shared/ipc/channels.ts';
import { err, ok } from '#shared/lib/result.ts';
import { aContext } from '../support/aContext.ts';
import { aVersion } from '../support/aMapFile.ts';

const document = aVersion(1);

const cancelled = { kind: 'cancelled' };

describe('exporting', () => {
  const request = { docId: 'doc', document, format: 'pdf', options: DEFAULT_EXPORT } as const;

  it('asks where to, makes it, and writes it whole', async () => {
    const { context, effects } = aContext({
      paths: { doc: '/docs/a.remit' },
      chosen: '/docs/a.pdf',
    });
    const reply = await handlers['file.export'](context, request);
    expect(reply).toEqual({ kind: 'done', value: { fileName: 'a.pdf' } });
    expect(effects).toEqual([
      'dialogs.chooseWhereToExport /docs/a',
      'exportMap',
      'files.writeWhole /docs/a.pdf',
    ]);
  });

  it('a map without a file is offered under its title; a closed dialog makes nothing', async () => {
    const { context, effects } = aContext();
    expect(await handlers['file.export'](context, request)).toEqual(cancelled);
    expect(effects).toEqual(['dialogs.chooseWhereToExport Board']);
  });

  it.each([
    ['/docs/Board.pdf', 'Board.pdf'],
    ['C:\\docs\\Board.pdf', 'Board.pdf'],
  ])('what goes wrong with %s is told of the file by its name alone', async (chosen, name) => {
    const { context, effects } = aContext({
      chosen,
      made: ({ fileName }) => err({ code: 'E_EXPORT', message: `${fileName} was not made.` }),
    });
    expect(await handlers['file.export'](context, request)).toEqual({
      kind: 'trouble',
      trouble: { code: 'E_EXPORT', message: `${name} was not made.` },
    });
    expect(effects).not.toContain(`files.writeWhole ${chosen}`);
  });

  it('cancelled half way: nothing is written', async () => {
    const { context, effects } = aContext({ chosen: '/docs/a.pdf' });
    const running = handlers['file.export'](context, request);
    await new Promise((resolve) => setTimeout(resolve, 1));
    await handlers['file.cancelExport'](context, undefined);
    expect(await running).toEqual(cancelled);
    expect(effects).not.toContain('files.writeWhole /docs/a.pdf');
  });
});

describe('previewing', () => {
  const request = { docId: 'doc', document, format: 'pdf', options: DEFAULT_EXPORT } as const;
  const preview = async (context: Parameters<(typeof handlers)['file.preview']>[0]) => {
    const reply = await handlers['file.preview'](context, request);
    if (reply.kind !== 'done') throw new Error(reply.kind);
    return reply.value;
  };

  it('what was looked at is what is saved, made once', async () => {
    const { context, effects } = aContext({ chosen: '/docs/a.pdf' });
    const { previewId, bytes } = await preview(context);
    expect(Buffer.from(bytes).toString()).toBe('%PDF');
    await handlers['file.export'](context, { ...request, previewId });
    expect(effects).toEqual([
      'exportMap',
      'dialogs.chooseWhereToExport Board',
      'files.writeWhole /docs/a.pdf',
    ]);
  });

  it.each(['of another map', 'an older one', 'after the end'])(
    'a preview %s is not what is saved: it is made anew',
    async (which) => {
      const { context, effects } = aContext({ chosen: '/docs/a.pdf' });
      const { previewId } = await preview(context);
      if (which === 'an older one') await preview(context);
      if (which === 'after the end') await handlers['file.endPreview'](context, undefined);
      const before = effects.length;
      const docId = which === 'of another map' ? 'other' : 'doc';
      await handlers['file.export'](context, { ...request, docId, previewId });
      expect(effects.slice(before)).toContain('exportMap');
    },
  );

  it('which slides it holds comes along, for who cannot look at them', async () => {
    const parts = [{ title: 'Who decides what' }] as unknown as readonly FilePart[];
    const { context } = aContext({
      made: ({ onParts }) => (onParts?.(parts), ok(Buffer.from('%PDF'))),
    });
    expect((await preview(context)).parts).toEqual(parts);
  });

  it('one that cannot be made says why, and what was looked at before is not what is saved', async () => {
    let isBroken = false;
    const trouble = { code: 'E_EXPORT', message: 'The preview was not made.' };
    const { context, effects } = aContext({
      chosen: '/docs/a.pdf',
      made: () => (isBroken ? err(trouble) : ok(Buffer.from('%PDF'))),
    });
    const { previewId } = await preview(context);
    isBroken = true;
    expect(await handlers['file.preview'](context, request)).toEqual({ kind: 'trouble', trouble });
    const reply = await handlers['file.export'](context, { ...request, previewId });
    expect(reply.kind).toBe('trouble');
    expect(effects).not.toContain('files.writeWhole /docs/a.pdf');
  });

  it('one that is too large to be shown can still be saved, and says so', async () => {
    const large = Buffer.alloc(96 * 1024 * 1024 + 1);
    const { context, effects } = aContext({ chosen: '/docs/a.pdf', made: () => ok(large) });
    const reply = await handlers['file.preview'](context, request);
    expect(reply).toMatchObject({
      kind: 'trouble',
      trouble: { code: 'E_TOO_LARGE', message: expect.stringContaining('can still be saved') },
    });
    expect(await handlers['file.export'](context, request)).toMatchObject({ kind: 'done' });
    expect(effects.at(-1)).toBe('files.writeWhole /docs/a.pdf');
  });

  it('a newer preview ends the one under way, and so does the end', async () => {
    const { context } = aContext();
    const first = handlers['file.preview'](context, request);
    const second = handlers['file.preview'](context, request);
    expect(await first).toEqual(cancelled);
    expect(await second).toMatchObject({ kind: 'done' });
    const third = handlers['file.preview'](context, request);
    await handlers['file.endPreview'](context, undefined);
    expect(await third).toEqual(cancelled);
  });
});
