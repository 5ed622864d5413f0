import { describe, expect, it } from 'vitest';
import { actionForKey, type KeyPress } from '#renderer/actions/shortcut.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});
const ON_MAP = { isInField: false, isMapActive: true };
const IN_FIELD = { isInField: true, isMapActive: true };
const IN_DIALOG = { isInField: false, isMapActive: false };

describe('shortcuts', () => {
  it('takes Ctrl on Windows and Linux, Cmd on macOS', () => {
    expect(actionForKey(press('s', { ctrlKey: true }), false, ON_MAP)).toBe('file.save');
    expect(actionForKey(press('s', { metaKey: true }), true, ON_MAP)).toBe('file.save');
    expect(actionForKey(press('s', { ctrlKey: true }), true, ON_MAP)).toBeNull();
  });

  it('tells Shift apart on letters, not on punctuation', () => {
    expect(actionForKey(press('S', { ctrlKey: true, shiftKey: true }), false, ON_MAP)).toBe(
      'file.saveAs',
    );
    expect(actionForKey(press('?', { shiftKey: true }), false, ON_MAP)).toBe('view.legend');
    expect(actionForKey(press('?'), false, ON_MAP)).toBe('view.legend');
    expect(actionForKey(press('+', { ctrlKey: true, shiftKey: true }), false, ON_MAP)).toBe(
      'view.zoomIn',
    );
  });

  it('adds a risk with one letter on the map, and types the letter in a field', () => {
    expect(actionForKey(press('r'), false, ON_MAP)).toBe('risk.add');
    expect(actionForKey(press('r'), false, IN_FIELD)).toBeNull();
    expect(actionForKey(press('r'), false, IN_DIALOG)).toBeNull();
  });

  it('leaves copy, paste and Delete to a field, and still saves from it', () => {
    expect(actionForKey(press('c', { ctrlKey: true }), false, IN_FIELD)).toBeNull();
    expect(actionForKey(press('Delete'), false, IN_FIELD)).toBeNull();
    expect(actionForKey(press('s', { ctrlKey: true }), false, IN_FIELD)).toBe('file.save');
  });

  it('keeps the map quiet under a dialog, but not the app', () => {
    expect(actionForKey(press('Delete'), false, IN_DIALOG)).toBeNull();
    expect(actionForKey(press('o', { ctrlKey: true }), false, IN_DIALOG)).toBe('file.open');
  });
});
