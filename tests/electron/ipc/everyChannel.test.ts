import { DEFAULT_EXPORT } from '#shared/ipc/exportOptions.ts';
import { describe, expect, it, vi } from 'vitest';
import { answer, handle, type Door } from '#electron/ipc/handle.ts';
import { isOwnWindow, type RequestEvent } from '#electron/ipc/isOwnWindow.ts';
import {
  REQUEST_CHANNELS,
  windowOf,
  type RequestChannel,
  type Requests,
  type WindowKind,
} from '#shared/ipc/channels.ts';
import type { NotesTold } from '#shared/ipc/notesMessages.ts';
import { aContext } from '../support/aContext.ts';
import { aVersion } from '../support/aMapFile.ts';

/** The contents of our two windows. */
const contents: Readonly<Record<WindowKind, object>> = {
  map: { name: 'the map' },
  notes: { name: 'the facilitator' },
};
const OTHER: Readonly<Record<WindowKind, WindowKind>> = { map: 'notes', notes: 'map' };

/** A message from the top frame of one of our own windows. */
function from(window: WindowKind): RequestEvent {
  return {
    sender: contents[window],
    senderFrame: { origin: 'app://bundle', parent: null },
  };
}
const trusted = (channel: RequestChannel): RequestEvent => from(windowOf(channel));
const gone = {
  get origin(): string {
    throw new Error('Render frame was disposed before WebFrameMain could be accessed');
  },
  parent: null,
};

type Frame = RequestEvent['senderFrame'];
const STRANGERS: Readonly<Record<string, Frame>> = {
  'a foreign origin': { origin: 'https://evil.example', parent: null },
  'an origin that only begins like ours': { origin: 'app://bundle.evil', parent: null },
  'a file': { origin: 'file://', parent: null },
  'a subframe': { origin: 'app://bundle', parent: {} },
  'no frame': null,
  'a destroyed frame': gone,
};

const perStep = <T>(value: T) => ({ 1: value, 2: value, 3: value, 4: value, 5: value, 6: value });
const told: NotesTold = {
  run: 'run',
  number: 1,
  document: { kind: 'whole', docId: 'doc', document: aVersion(1) },
  room: {
    meeting: {
      step: 1,
      turns: perStep(null),
      topics: perStep(null),
      absentIds: ['cfo'],
      quorum: null,
      planned: perStep(10),
      used: perStep(0),
      since: null,
    },
    present: {
      walk: 'areas',
      index: 2,
      key: 'area:pricing',
      isBlank: false,
      startedAt: 1,
      lifted: ['risk'],
    },
    undoLabel: 'rename area',
    redoLabel: null,
    isDirty: true,
    isHeld: false,
  },
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
  'file.reread': { docId: 'doc' },
  'file.took': { docId: 'doc', readId: 'read' },
  'file.keepMine': { docId: 'doc' },
  'file.save': { ...map, overwrite: true },
  'file.saveAs': map,
  'file.takePending': undefined,
  'file.versions': { docId: 'doc' },
  'file.openVersion': { docId: 'doc', versionId: '000000001-0123456789abcdef.remit' },
  'file.openOffered': { offerId: 'offer' },
  'menu.state': { 'edit.undo': { isEnabled: true, label: 'Undo rename area' } },
  'notes.askWhole': undefined,
  'notes.close': undefined,
  'notes.isOpen': undefined,
  'notes.open': { isUnasked: false },
  'notes.request': { kind: 'change', commands: [{ id: 'area.rename', payload: { areaId: 'a' } }] },
  'notes.start': undefined,
  'notes.tell': told,
  'recovery.discard': { recoveryId: 'kept' },
  'recovery.list': undefined,
  'recovery.open': { recoveryId: 'kept' },
  'recovery.tell': { docId: 'doc', number: 1, document: { kind: 'whole', document: aVersion(1) } },
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
  const isTrusted = (event: RequestEvent, window: WindowKind) =>
    isOwnWindow(event, contents[window]);
  return { door: { context, isTrusted, onHeard: () => {}, report: () => {} }, effects };
}

describe.each(REQUEST_CHANNELS)('T3: %s', (channel) => {
  it('answers the window that it belongs to', async () => {
    const { door } = aDoor();
    const reply = await answer(channel, trusted(channel), [GOOD[channel]], door);
    expect(reply).toMatchObject({ ok: true });
  });

  it('refuses the other one, and a window that is not ours', async () => {
    const { door, effects } = aDoor();
    const foreign = { ...trusted(channel), sender: {} };
    for (const event of [from(OTHER[windowOf(channel)]), foreign]) {
      const reply = await answer(channel, event, [GOOD[channel]], door);
      expect(reply).toEqual({ ok: false, code: 'E_SENDER' });
    }
    expect(effects).toEqual([]);
  });

  it.each(Object.keys(STRANGERS))('refuses %s', async (stranger) => {
    const { door, effects } = aDoor();
    const event = { ...trusted(channel), senderFrame: STRANGERS[stranger] as Frame };
    const reply = await answer(channel, event, [GOOD[channel]], door);
    expect(reply).toEqual({ ok: false, code: 'E_SENDER' });
    expect(effects).toEqual([]);
  });

  it.each(Object.keys(WRONG))('refuses %s', async (what) => {
    const { door, effects } = aDoor();
    const reply = await answer(channel, trusted(channel), [WRONG[what]], door);
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
    const two = await answer(channel, trusted(channel), [argument, 'more'], door);
    expect(two).toEqual({ ok: false, code: 'E_PAYLOAD' });
    if (typeof argument === 'object' && channel !== 'menu.state') {
      const more = { ...argument, path: '/etc/passwd', folder: '/etc' };
      const extra = await answer(channel, trusted(channel), [more], door);
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
    expect(await answer('recents.list', from('map'), [undefined], door)).toEqual({
      ok: false,
      code: 'E_INTERNAL',
    });
    expect(report.mock.calls).toEqual([['recents.list', 'TypeError']]);
  });

  it('of what is thrown and is no error, only the kind is told', async () => {
    const { context } = aContext();
    const report = vi.fn();
    const list = () => Promise.reject('a secret label');
    const broken = { ...context, recents: { ...context.recents, list } };
    const door: Door = { context: broken, isTrusted: () => true, onHeard: () => {}, report };
    expect(await answer('recents.list', from('map'), [undefined], door)).toEqual({
      ok: false,
      code: 'E_INTERNAL',
    });
    expect(report.mock.calls).toEqual([['recents.list', 'string']]);
  });

  it('what comes in through a channel is answered by its own handler, with all that was sent', async () => {
    const { door } = aDoor();
    const opened = new Map<string, (event: RequestEvent, ...args: unknown[]) => Promise<unknown>>();
    handle({ handle: (channel, listener) => opened.set(channel, listener) }, door);
    const ask = (...args: unknown[]) => opened.get('app.info')?.(from('map'), ...args);
    expect(await ask()).toMatchObject({ ok: true, value: { version: '1' } });
    expect(await ask(undefined, 'more')).toEqual({ ok: false, code: 'E_PAYLOAD' });
    const other = await opened.get('notes.tell')?.(from('map'), told);
    expect(other).toMatchObject({ ok: true });
  });

  it('only a message of the map’s own window says that it is alive', async () => {
    const onHeard = vi.fn();
    const door = { ...aDoor().door, onHeard };
    await answer('notes.start', from('notes'), [undefined], door);
    await answer('window.stayOpen', { ...from('map'), sender: {} }, [undefined], door);
    expect(onHeard).not.toHaveBeenCalled();
    await answer('window.stayOpen', from('map'), [undefined], door);
    expect(onHeard).toHaveBeenCalledTimes(1);
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
      expect(await answer('file.save', from('map'), [message], door)).toMatchObject({ ok: false });
      expect(effects).toEqual([]);
    }
  });
});
