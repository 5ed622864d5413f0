import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { NotesWindow } from '#electron/shell/NotesWindow.ts';
import { otherDisplays, placeNotes, type DisplayPlace } from '#electron/shell/placeNotes.ts';

function aDisplay(x: number, width: number, height: number): DisplayPlace {
  return { bounds: { x, y: 0, width, height }, workArea: { x, y: 25, width, height: height - 25 } };
}
const laptop = aDisplay(0, 1440, 900);
const projector = aDisplay(1440, 1024, 768);
const onProjector = { x: 1440, y: 0, width: 1024, height: 768 };
const onLaptop = { x: 100, y: 50, width: 1200, height: 800 };

describe("where the facilitator's window opens", () => {
  it('on the display that the room does not look at', () => {
    expect(placeNotes(null, onProjector, [laptop, projector])).toEqual({
      x: 130,
      y: 63,
      width: 1180,
      height: 800,
    });
    expect(placeNotes(null, onLaptop, [laptop, projector])).toEqual({
      x: 1440,
      y: 25,
      width: 1024,
      height: 743,
    });
  });

  it('where it was, but never on the wall', () => {
    const kept = { x: 200, y: 100, width: 700, height: 600 };
    expect(placeNotes(kept, onProjector, [laptop, projector])).toEqual(kept);
    const place = placeNotes(kept, onLaptop, [laptop, projector]);
    expect(place.x).toBeGreaterThanOrEqual(1440);
  });

  it('with one display: where it was, and at the right of the map the first time', () => {
    const kept = { x: 20, y: 40, width: 700, height: 600 };
    expect(placeNotes(kept, onLaptop, [laptop])).toEqual(kept);
    expect(placeNotes(null, onLaptop, [laptop])).toEqual({
      x: 780,
      y: 50,
      width: 520,
      height: 760,
    });
  });

  it('displays that mirror each other are one', () => {
    expect(otherDisplays(onLaptop, [laptop, aDisplay(0, 1024, 768)])).toEqual([]);
    expect(otherDisplays(onLaptop, [projector, laptop])).toEqual([projector]);
    expect(otherDisplays(onLaptop, [laptop])).toEqual([]);
  });
});

function aNotesWindow({ mayClose = true } = {}) {
  const kept: unknown[] = [];
  const closed = vi.fn();
  const made: ReturnType<typeof aFake>[] = [];
  const notes = new NotesWindow({
    make: () => {
      const fake = aFake();
      made.push(fake);
      return fake as unknown as BrowserWindow;
    },
    keepState: (state) => kept.push(state),
    mayClose: () => mayClose,
    onClosed: closed,
  });
  return { notes, made, kept, closed };
}

function aFake() {
  const calls: string[] = [];
  const fake = Object.assign(new EventEmitter(), {
    calls,
    webContents: Object.assign(new EventEmitter(), {
      send: (channel: string) => calls.push(`send ${channel}`),
      setZoomFactor: (factor: number) => calls.push(`zoom ${factor}`),
    }),
    loadURL: (url: string) => (calls.push(`load ${url}`), Promise.resolve()),
    isMinimized: () => true,
    restore: () => calls.push('restore'),
    show: () => calls.push('show'),
    showInactive: () => calls.push('showInactive'),
    isFocused: () => true,
    focus: () => calls.push('focus'),
    setBackgroundColor: () => {},
    getNormalBounds: () => ({ x: 1, y: 2, width: 3, height: 4 }),
    isMaximized: () => false,
    destroy: () => {
      calls.push('destroy');
      fake.emit('closed');
    },
  });
  return fake;
}

/** A person closes the window; whether it does is its own decision. */
function isCloseRefused(fake: ReturnType<typeof aFake>): boolean {
  const preventDefault = vi.fn();
  fake.emit('close', { preventDefault });
  return preventDefault.mock.calls.length > 0;
}

describe("the facilitator's window", () => {
  it('is one: opening it again brings it to the front', () => {
    const { notes, made } = aNotesWindow();
    expect([notes.isOpen, notes.contents]).toEqual([false, null]);
    notes.open();
    notes.open();
    expect(made).toHaveLength(1);
    expect(made[0]?.calls).toEqual(['load app://bundle/', 'restore', 'show', 'focus']);
    expect(notes.contents).toBe(made[0]?.webContents);
  });

  it('takes the keyboard only where somebody asked for it', () => {
    const { notes, made } = aNotesWindow();
    notes.open(true);
    made[0]?.emit('ready-to-show');
    notes.open(true);
    expect(made[0]?.calls).toEqual(['load app://bundle/', 'showInactive']);
  });

  it('closes without a question, remembers where it was, and tells that nobody listens', () => {
    const { notes, made, kept, closed } = aNotesWindow();
    notes.open();
    const [window] = made;
    if (!window) throw new Error('no window');
    expect(isCloseRefused(window)).toBe(false);
    window.emit('closed');
    expect(kept).toEqual([{ bounds: { x: 1, y: 2, width: 3, height: 4 }, isMaximized: false }]);
    expect([notes.isOpen, notes.contents, closed.mock.calls.length]).toEqual([false, null, 1]);
    notes.send('notes.told', {} as never);
    notes.setZoom(2);
    expect(window.calls).toEqual(['load app://bundle/']);
  });

  it('a crash is a close, and it can be opened again', () => {
    const { notes, made, closed } = aNotesWindow();
    notes.open();
    made[0]?.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect([notes.isOpen, closed.mock.calls.length]).toEqual([false, 1]);
    notes.open();
    expect([notes.isOpen, made.length]).toEqual([true, 2]);
  });

  it('stays while the app waits for the word of the map on quitting', () => {
    const { notes, made } = aNotesWindow({ mayClose: false });
    notes.open();
    expect(isCloseRefused(made[0] as ReturnType<typeof aFake>)).toBe(true);
    notes.close();
    expect(notes.isOpen).toBe(false);
  });
});
