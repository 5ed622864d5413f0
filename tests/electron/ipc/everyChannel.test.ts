import { DEFAULT_EXPORT } from '#shared/ipc/exportOptions.ts';
import { describe, expect, it, vi } from 'vitest';
import { answer, handle, type Door } from '#electron/ipc/handle.ts';
import { isOwnWindow, type RequestEvent } from '#electron/ipc/isOwnWindow.ts';
import { REQUEST_CHANNELS, type RequestChannel, type Requests } from '#shared/ipc/channels.ts';
import { aContext } from '../support/aContext.ts';
import { aVersion } from '../support/aMapFile.ts';

const own = { name: 'our web contents' };
const trusted: RequestEvent = {
  sender: own,
  senderFrame: { origin: 'app://bundle', parent: null },
};
const gone = {
  get origin(): string {
    throw new Error('Render frame was disposed before WebFrameMain could be accessed');
  },
  parent: null,
};

const STRANGERS: Readonly<Record<string, RequestEvent>> = {
  'a foreign origin': {
    sender: own,
    senderFrame: { origin: 'https://evil.example', parent: null },
  },
  'an origin that only begins like ours': {
    sender: own,
    senderFrame: { origin: 'app://bundle.evil', parent: null },
  },
  'a file': { sender: own, senderFrame: { origin: 'file://', parent: null } },
  'a subframe': { sender: own, senderFrame: { origin: 'app://bundle', parent: {} } },
  'no frame': { sender: own, senderFrame: null },
  'a destroyed frame': { sender: own, senderFrame: gone },
  'another window': { sender: {}, senderFrame: { origin: 'app://bundle', parent: null } },
};

const map = { docId: 'doc', document: aVersion(1) };
const GOOD: { [C in RequestChannel]: Requests[C]['argument'] } = {
  'app.info': undefined,
  'app.quit': undefined,
  'document.state': { docId: 'doc', title: 'Board', isDirty: true },
  'file.askToSave': { title: 'Board' },
  'file.cancelExport': undefined,
  'file.endPreview': undefined,
  'file.export': { ...map, format: 'pdf', options: DEFAULT_EXPORT },
  'file.new': undefined,
  'file.open': undefined,
  'file.openDropped': { path: '/docs/a.remit' },
  'file.openRecent': { recentId: 'recent' },
  'file.openSample': { name: 'clinic' },
  'file.preview': { ...map, format: 'pdf', options: DEFAULT_EXPORT },
  'file.revert': { docId: 'doc' },
  'file.save': { ...map, overwrite: true },
  'file.saveAs': map,
  'file.takePending': undefined,
  'file.versions': { docId: 'doc' },
  'file.openVersion': { docId: 'doc', versionId: '000000001-0123456789abcdef.remit' },
  'menu.state': { 'edit.undo': { isEnabled: true, label: 'Undo rename area' } },
  'recents.clear': undefined,
  'recents.forget': { recentId: 'recent' },
  'recents.list': undefined,
  'history.clear': undefined,
  'samples.list': undefined,
  'settings.get': undefined,
  'settings.set': { theme: 'dark', zoom: 1.2 },
  'window.close': { isQuitting: false },
  'window.stayOpen': undefined,
  'window.toggleFullScreen': undefined,
  'window.setFullScreen': { isFull: true },
};

const huge = 'x'.repeat(100 * 1024 * 1024);
const deep = JSON.parse(`${'['.repeat(3_000)}${']'.repeat(3_000)}`) as unknown;
const WRONG: Readonly<Record<string, unknown>> = {
  'a path': '/etc/passwd',
  'a path in a record': { path: '/etc/passwd' },
  'a number': 42,
  'a function': () => {},
  'a date': new Date(0),
  'a map': new Map([['docId', 'doc']]),
  'an empty list': [],
  '100 MB of text': huge,
  '100 MB in a record': { docId: huge, recentId: huge, name: huge, path: huge, title: huge },
  'very deep nesting': deep,
  'a poisoned record': JSON.parse('{"__proto__":{"isQuitting":true},"isQuitting":true}'),
};

function aDoor(): { door: Door; effects: string[] } {
  const { context, effects } = aContext();
  const isTrusted = (event: RequestEvent) => isOwnWindow(event, own);
  return { door: { context, isTrusted, onHeard: () => {}, report: () => {} }, effects };
}

describe.each(REQUEST_CHANNELS)('T3: %s', (channel) => {
  it('answers our own window', async () => {
    const { door } = aDoor();
    const reply = await answer(channel, trusted, [GOOD[channel]], door);
    expect(reply).toMatchObject({ ok: true });
  });

  it.each(Object.keys(STRANGERS))('refuses %s', async (stranger) => {
    const { door, effects } = aDoor();
    const event = STRANGERS[stranger] as RequestEvent;
    const reply = await answer(channel, event, [GOOD[channel]], door);
    expect(reply).toEqual({ ok: false, code: 'E_SENDER' });
    expect(effects).toEqual([]);
  });

  it.each(Object.keys(WRONG))('refuses %s', async (what) => {
    const { door, effects } = aDoor();
    const reply = await answer(channel, trusted, [WRONG[what]], door);
    if (channel === 'file.openDropped' && what === 'a path in a record') {
      expect(reply).toMatchObject({ value: { trouble: { code: 'E_NOT_A_MAP_NAME' } } });
    } else {
      expect(reply).toEqual({ ok: false, code: 'E_PAYLOAD' });
    }
    expect(effects).toEqual([]);
  });

  it('refuses a second argument, and an unknown field', async () => {
    const { door, effects } = aDoor();
    const argument: unknown = GOOD[channel];
    const two = await answer(channel, trusted, [argument, 'more'], door);
    expect(two).toEqual({ ok: false, code: 'E_PAYLOAD' });
    if (typeof argument === 'object' && channel !== 'menu.state') {
      const more = { ...argument, path: '/etc/passwd', folder: '/etc' };
      const extra = await answer(channel, trusted, [more], door);
      expect(extra).toEqual({ ok: false, code: 'E_PAYLOAD' });
    }
    expect(effects).toEqual([]);
  });
});

describe('the door', () => {
  it('opens each channel once and no other', () => {
    const { door } = aDoor();
    const opened: string[] = [];
    handle({ handle: (channel) => opened.push(channel) }, door);
    expect(opened.toSorted()).toEqual(Object.keys(GOOD).toSorted());
  });

  it('a defect in a handler is a code, told without content, and nothing breaks', async () => {
    const { context } = aContext();
    const report = vi.fn();
    const broken = {
      ...context,
      recents: {
        ...context.recents,
        list: () => {
          throw new TypeError('secret label');
        },
      },
    };
    const door: Door = { context: broken, isTrusted: () => true, onHeard: () => {}, report };
    expect(await answer('recents.list', trusted, [undefined], door)).toEqual({
      ok: false,
      code: 'E_INTERNAL',
    });
    expect(report.mock.calls).toEqual([['recents.list', 'TypeError']]);
  });

  it('an invalid map never reaches the disk', async () => {
    for (const broken of [
      { ...aVersion(1), formatVersion: 2 },
      { ...aVersion(1), leaders: [{ id: 'a' }] },
      { ...aVersion(1), title: 'x'.repeat(10_001) },
      { ...aVersion(1), leaders: [{ id: 'a', title: 'A', position: { x: Infinity, y: 0 } }] },
    ]) {
      const { door, effects } = aDoor();
      const message = { docId: 'doc', document: broken };
      expect(await answer('file.save', trusted, [message], door)).toMatchObject({ ok: false });
      expect(effects).toEqual([]);
    }
  });
});
