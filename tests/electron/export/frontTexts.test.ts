import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { frontTexts } from '#electron/export/pdf/frontTexts.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { boardPaper } from '#shared/report/boardPaper.ts';
import { reportSource } from '#shared/report/reportSource.ts';
import { ROOT } from '../../../build/vite/paths.ts';

const sample = (name: string) =>
  JSON.parse(readFileSync(join(ROOT, `shared/samples/${name}.remit`), 'utf8')) as MapDocument;

function frontOf(document: MapDocument) {
  const paper = boardPaper(reportSource(document, 'none', '2026-11-29'));
  const [title] = paper.sections;
  if (title?.id !== 'title') throw new Error('page one comes first');
  return { title, front: frontTexts(title, paper.classification) };
}

const SENTENCE = 'Every decision can be traced to one person who was entitled to take it. ';

describe('page one', () => {
  test.each(['agency', 'city', 'merger', 'scaleup'])('says all of the sample %s', (name) => {
    const { title, front } = frontOf(sample(name));
    expect(front.inFull).toEqual([]);
    expect(front.blocks).toEqual(title.blocks);
  });

  test('only begins what is too long for it, and says that in full behind it, to the letter', () => {
    const city = sample('city');
    const long = {
      ...city,
      title: SENTENCE.repeat(4),
      purpose: `${SENTENCE.repeat(20)}\nAnd again.`,
      classification: SENTENCE.repeat(3),
      control: { ...city.control, ask: SENTENCE.repeat(12), author: SENTENCE.repeat(2) },
    };
    const { front } = frontOf(long);
    expect(front.inFull).toEqual([
      { name: 'Title', text: long.title },
      { name: 'Classification', text: long.classification },
      { name: 'Purpose', text: long.purpose },
      { name: 'For decision', text: long.control.ask },
      { name: 'Author', text: long.control.author },
    ]);
    expect(front.title).toMatch(/^Every decision can be traced[^]{10,70}\u2026$/);
    const [lead] = front.blocks;
    expect(lead?.kind === 'paragraph' && lead.text.length).toBeLessThan(260);
  });

  test.each([
    ['a thousand line ends', 'x\n'.repeat(1_000)],
    ['one endless word', 'W'.repeat(9_000)],
    ['wide letters', '決'.repeat(9_000)],
  ])('keeps a purpose of %s to three lines', (_, purpose) => {
    const { front } = frontOf({ ...sample('city'), purpose });
    const [lead] = front.blocks;
    const text = lead?.kind === 'paragraph' ? lead.text : '';
    expect(text).toMatch(/\u2026$/);
    expect(text).not.toContain('\n');
    expect(text.length).toBeLessThan(260);
    expect(front.inFull).toContainEqual({ name: 'Purpose', text: purpose });
  });
});
