import { expect, test } from 'vitest';
import {
  acceleratorKeys,
  ariaShortcut,
  formatAccelerator,
} from '#renderer/ui/formatAccelerator.ts';

test.each([
  ['Mod+S', 'Ctrl+S', '⌘S'],
  ['Mod+Shift+Z', 'Ctrl+Shift+Z', '⇧⌘Z'],
  ['Mod+Alt+=', 'Ctrl+Alt+=', '⌥⌘='],
  ['Mod++', 'Ctrl++', '⌘+'],
  ['Mod+-', 'Ctrl+−', '⌘−'],
  ['Delete', 'Del', '⌦'],
  ['?', '?', '?'],
])('%s reads %s, on a Mac %s', (accelerator, others, mac) => {
  expect(formatAccelerator(accelerator, false)).toBe(others);
  expect(formatAccelerator(accelerator, true)).toBe(mac);
});

test('the plus key is a key of its own', () => {
  expect(acceleratorKeys('Mod++', false)).toEqual(['Ctrl', '+']);
  expect(acceleratorKeys('+', false)).toEqual(['+']);
});

test('assistive technology gets the names of the standard', () => {
  expect(ariaShortcut('Mod+Shift+Z', false)).toBe('Control+Shift+Z');
  expect(ariaShortcut('Mod+Shift+Z', true)).toBe('Meta+Shift+Z');
});
