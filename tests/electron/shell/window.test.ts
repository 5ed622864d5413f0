import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { describe, expect, it } from 'vitest';
import { MainWindow } from '#electron/shell/MainWindow.ts';
import { menuTemplate, type FieldVerb } from '#electron/shell/menuTemplate.ts';
import { placeWindow } from '#electron/shell/placeWindow.ts';
import { BACKGROUNDS, backgroundFor } from '#electron/shell/windowOptions.ts';
import { ACTIONS } from '#shared/actions/catalog.ts';

type Line = ReturnType<typeof menuTemplate>[number];

const screen = { x: 0, y: 25, width: 1920, height: 1055 };
const right = { x: 1920, y: 0, width: 1280, height: 1024 };

describe('where the window opens', () => {
  it.each([
    ['the first time: in the middle', null, { x: 240, y: 103, width: 1440, height: 900 }],
    [
      'where it was',
      { x: 100, y: 100, width: 1000, height: 700 },
      { x: 100, y: 100, width: 1000, height: 700 },
    ],
    [
      'on the second display',
      { x: 2000, y: 50, width: 1000, height: 700 },
      { x: 2000, y: 50, width: 1000, height: 700 },
    ],
    [
      'half outside: pulled in',
      { x: 1500, y: 900, width: 1000, height: 700 },
      { x: 920, y: 380, width: 1000, height: 700 },
    ],
    [
      'on a display that is gone',
      { x: 9000, y: 0, width: 1000, height: 700 },
      { x: 460, y: 203, width: 1000, height: 700 },
    ],
    [
      'larger than the display',
      { x: 0, y: 25, width: 4000, height: 3000 },
      { x: 0, y: 25, width: 1920, height: 1055 },
    ],
    [
      'smaller than usable',
      { x: 10, y: 30, width: 10, height: 10 },
      { x: 560, y: 273, width: 800, height: 560 },
    ],
  ])('%s', (_what, stored, expected) => {
    expect(placeWindow(stored, [screen, right])).toEqual(expected);
  });

  it('on a display smaller than the least window: all of it', () => {
    const small = { x: 0, y: 0, width: 640, height: 480 };
    expect(placeWindow(null, [small])).toEqual(small);
  });
});

describe('no white flash', () => {
  it.each(['light', 'dark', 'projector'] as const)('%s: the surface of the theme', (theme) => {
    const css = readFileSync(
      join(import.meta.dirname, `../../../renderer/theme/${theme}.css`),
      'utf8',
    );
    expect(/--surface: (#[0-9a-f]{6});/.exec(css)?.[1]).toBe(BACKGROUNDS[theme]);
    expect(backgroundFor(theme, true)).toBe(BACKGROUNDS[theme]);
  });

  it('as the system', () => {
    expect(backgroundFor('system', true)).toBe(BACKGROUNDS.dark);
    expect(backgroundFor('system', false)).toBe(BACKGROUNDS.light);
  });
});

function aWindow(platform: NodeJS.Platform) {
  const shown = { title: '', isEdited: false, file: '' };
  const kept: unknown[] = [];
  const sent: unknown[][] = [];
  const fake = Object.assign(new EventEmitter(), {
    webContents: Object.assign(new EventEmitter(), {
      send: (...args: unknown[]) => sent.push(args),
    }),
    isDestroyed: () => false,
    setTitle: (title: string) => (shown.title = title),
    setDocumentEdited: (isEdited: boolean) => (shown.isEdited = isEdited),
    setRepresentedFilename: (file: string) => (shown.file = file),
    getNormalBounds: () => ({ x: 1, y: 2, width: 3, height: 4 }),
    isMaximized: () => true,
    destroy: () => {},
  });
  const main = new MainWindow(fake as unknown as BrowserWindow, {
    platform,
    isMaximized: false,
    keepState: (state) => kept.push(state),
    quit: () => {},
    whenSaved: () => Promise.resolve(),
    askPerson: () => Promise.resolve('wait'),
  });
  return { main, fake, shown, kept, sent };
}

describe('the window', () => {
  it.each([
    ['linux', true, '● Board — Remit', ''],
    ['linux', false, 'Board — Remit', ''],
    ['darwin', true, 'Board — Remit', '/docs/a.remit'],
  ] as const)('on %s, unsaved %s: %s', (platform, isDirty, title, file) => {
    const { main, shown } = aWindow(platform);
    main.showDocument({ docId: 'doc', title: 'Board', isDirty }, '/docs/a.remit');
    expect(shown).toEqual({ title, isEdited: isDirty, file });
  });

  it('a map that somebody else has open says so in its title', () => {
    const { main, shown } = aWindow('linux');
    main.showDocument({ docId: 'doc', title: 'Board', isDirty: true }, '/docs/a.remit', true);
    expect(shown.title).toBe('● Board (read-only) — Remit');
  });

  it('without a document it is called Remit', () => {
    const { main, shown } = aWindow('linux');
    main.showDocument({ docId: null, title: ' ', isDirty: false }, null);
    expect(shown.title).toBe('Remit');
  });

  it('a title that would read backwards shows why', () => {
    const { main, shown } = aWindow('linux');
    main.showDocument({ docId: 'doc', title: '\u202edraoB\n2', isDirty: false }, null);
    expect(shown.title).toBe('[U+202E]draoB 2 — Remit');
  });

  it('closing keeps its place and asks the page', () => {
    const { main, fake, kept, sent } = aWindow('linux');
    main.showDocument({ docId: 'doc', title: 'Board', isDirty: true }, null);
    let isPrevented = false;
    fake.emit('close', { preventDefault: () => (isPrevented = true) });
    main.guard.heard();
    expect(isPrevented).toBe(true);
    expect(kept).toEqual([{ bounds: { x: 1, y: 2, width: 3, height: 4 }, isMaximized: true }]);
    expect(sent).toEqual([['window.closing', { isQuitting: false }]]);
  });
});

describe("macOS's menu bar", () => {
  const ran: string[] = [];
  const inField: FieldVerb[] = [];
  const menus = menuTemplate({
    state: { 'edit.undo': { isEnabled: false, label: 'Undo rename area' } },
    run: (actionId) => ran.push(actionId),
    runInField: (verb) => inField.push(verb),
  });
  const linesOf = ({ submenu }: Line): readonly Line[] =>
    Array.isArray(submenu) ? submenu.flatMap((line) => [line, ...linesOf(line)]) : [];
  const items = menus.flatMap(linesOf);
  const item = (id: string) => items.find((candidate) => candidate.id === id);
  const click = (id: string) => (item(id)?.click as (() => void) | undefined)?.();

  it('holds every verb of the catalog that has a menu, once', () => {
    const ids = items.flatMap(({ id }) => (id === undefined ? [] : [id]));
    const expected = ACTIONS.filter((info) => 'menu' in info).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(expected.toSorted());
  });

  it('keeps verbs of one kind in a submenu, which says what its lines need not repeat', () => {
    const align = items.find(({ label }) => label === 'Align');
    expect(align && linesOf(align).map(({ label }) => label)).toContain('Left edges');
  });

  it('shows labels and states that the window told', () => {
    expect(item('edit.undo')).toMatchObject({ label: 'Undo rename area', enabled: false });
    expect(item('file.open')).toMatchObject({ label: 'Open…', enabled: true });
    expect(item('area.add')?.enabled).toBe(false);
  });

  it('a shortcut with Cmd is the menu’s, a bare letter stays with the window', () => {
    expect(item('file.saveAs')?.accelerator).toBe('CommandOrControl+Shift+S');
    expect(item('area.add')?.accelerator).toBeUndefined();
    expect(item('edit.delete')?.accelerator).toBeUndefined();
  });

  it('performs a verb by its id; cut, copy and paste also where text is typed', () => {
    click('file.save');
    click('edit.copy');
    expect(ran).toEqual(['file.save', 'edit.copy']);
    expect(inField).toEqual(['copy']);
  });
});
