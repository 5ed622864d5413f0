import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { noteLine, NOTES_READ, notesHeight } from '#renderer/store/wallNotes.ts';

const SHEET = readFileSync('renderer/features/present/Present.module.css', 'utf8');

test.each([480, 720, 768, 900, 1080, 1440, 2160])(
  'what the map leaves free for the notes of a stop is what they take, on a wall %i px high',
  (height) => {
    const [, least, share, most] =
      /--note-line: clamp\((\d+)px, ([\d.]+)vh, (\d+)px\)/.exec(SHEET)?.map(Number) ?? [];
    const line = Math.min(most ?? 0, Math.max(least ?? 0, (height * (share ?? 0)) / 100));
    expect(Math.abs(noteLine(height) - line)).toBeLessThanOrEqual(0.5);
    const [, above] = /\.notes \{[^}]*\n {2}padding: (\d+)px /.exec(SHEET)?.map(Number) ?? [];
    expect(notesHeight(1, height)).toBe(noteLine(height) + 2 * (above ?? 0));
  },
);

test('no more notes take room than are read, and none take none', () => {
  expect(notesHeight(0, 900)).toBe(0);
  expect(notesHeight(NOTES_READ + 4, 900)).toBe(notesHeight(NOTES_READ, 900));
});
