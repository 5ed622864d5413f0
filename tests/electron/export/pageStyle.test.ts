import { expect, test } from 'vitest';
import { pageStyle } from '#electron/export/pdf/pageStyle.ts';
import { PAPER_SIZES } from '#shared/ipc/exportOptions.ts';
import type { BoardPaper } from '#shared/report/boardPaper.ts';

const PAPER: BoardPaper = {
  title: 'Merger',
  classification: 'Confidential',
  version: '0.9',
  purpose: '',
  date: '2026-11-23',
  sections: [],
};

const sizes = (style: string) =>
  [...style.matchAll(/@page ([\w-]*) ?\{\s*size: ([\d.]+)mm ([\d.]+)mm/g)].map(
    ([, name, width, height]) => [name, Number(width), Number(height)],
  );

test('text stays on A4 or Letter; the map takes the paper that was chosen', () => {
  expect(
    Object.fromEntries(PAPER_SIZES.map((size) => [size, sizes(pageStyle(PAPER, size))])),
  ).toEqual({
    a4: [
      ['', 210, 297],
      ['map', 297, 210],
      ['upright-map', 210, 297],
      ['matrix', 297, 210],
    ],
    letter: [
      ['', 215.9, 279.4],
      ['map', 279.4, 215.9],
      ['upright-map', 215.9, 279.4],
      ['matrix', 279.4, 215.9],
    ],
    a3: [
      ['', 210, 297],
      ['map', 420, 297],
      ['upright-map', 297, 420],
      ['matrix', 297, 210],
    ],
    tabloid: [
      ['', 215.9, 279.4],
      ['map', 431.8, 279.4],
      ['upright-map', 279.4, 431.8],
      ['matrix', 279.4, 215.9],
    ],
  });
});

test('the footer runs on every page: classification, title and version, date, page of pages', () => {
  const style = pageStyle(PAPER, 'a4');
  expect(style.match(/content: "Confidential"/g)).toHaveLength(4);
  expect(style.match(/content: "Merger · version 0\.9"/g)).toHaveLength(4);
  expect(
    style.match(/content: "23 November 2026 · Page " counter\(page\) " of " counter\(pages\)/g),
  ).toHaveLength(4);
});

test('what is too long for the footer ends in an ellipsis', () => {
  const style = pageStyle(
    { ...PAPER, title: 'word '.repeat(80), classification: 'x'.repeat(300) },
    'a4',
  );
  expect(style).toMatch(/content: "x{20,60}…"/);
  expect(style).toMatch(/content: "[word ]+…\\a version 0\.9"/);
});

test('a version that would cut the title stands below it', () => {
  const title = 'Two-hospital merger: the first year of one system';
  const style = pageStyle(
    { ...PAPER, title, classification: 'Confidential: executive team and board' },
    'a4',
  );
  // Upright pages are narrow; across there is room for both.
  expect(style).toContain(`content: "${title}\\a version 0.9"`);
  expect(style).toContain(`content: "${title} \u00b7 version 0.9"`);
});

/** Of each footer the width and the air of its boxes, in mm, and what its middle says. */
const footers = (style: string) =>
  [
    ...style.matchAll(
      /@bottom-left \{[^}]*inline-size: ([\d.]+)mm;[^}]*\}\s*@bottom-center \{[^}]*inline-size: ([\d.]+)mm;(?: padding-inline-(start|end): ([\d.]+)mm;)? content: "([^"]*)"; \}\s*@bottom-right \{[^}]*inline-size: ([\d.]+)mm/g,
    ),
  ].map(([, left, centre, side, air, text, right]) => ({
    left: Number(left),
    centre: Number(centre),
    side,
    air: Number(air ?? 0),
    text,
    right: Number(right),
  }));

test('title and version that have no room in the middle of the page stand between what is left and right', () => {
  const city = {
    ...PAPER,
    title: 'City emergency management: lanes for the first 72 hours',
    version: '4.2',
    classification: 'Official use only',
  };
  const [upright, across] = footers(pageStyle(city, 'letter'));
  const line = `${city.title} \u00b7 version ${city.version}`;
  expect([upright?.text, across?.text]).toEqual([line, line]);
  // Across it stands in the middle.
  expect(across?.air).toBe(0);
  expect(across?.left).toBe(across?.right);
  // Upright, the middle box reaches up to the short classification, and keeps clear of date and page.
  const { left = 0, centre = 0, side, air = 0, right = 0 } = upright ?? {};
  expect(side).toBe('end');
  const width = 215.9 - 2 * 20;
  const begins = (width - centre) / 2;
  expect(begins).toBeCloseTo(left, 1);
  expect(begins + centre - air).toBeCloseTo(width - right, 1);
});
