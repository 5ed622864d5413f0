import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openDocument } from '#shared/migrations/open.ts';
import { projectRoot } from '../../build/runtime/engine.mjs';
import { exportedPapers } from './support/exportedPaper.ts';
import { withoutSpace } from './support/readPdf.ts';

const { print, remove } = exportedPapers();
test.afterAll(remove);

const pathOf = (name: string) => join(projectRoot, `shared/samples/${name}.remit`);

function sample(name: string) {
  const opened = openDocument(readFileSync(pathOf(name), 'utf8'));
  if (!opened.ok) throw new Error(`the sample ${name} does not open`);
  return opened.value.document;
}

for (const name of ['merger', 'agency', 'scaleup', 'city']) {
  test(`the cards of ${name}: one page a leader, with every area that is owned`, () => {
    const { leaders, areas, assignments } = sample(name);
    for (const paper of ['a4', 'letter']) {
      const pdf = print(sample(name), '--cards', '--paper', paper);
      expect(pdf.pages).toHaveLength(leaders.length);
      expect(pdf.sizes.every(({ width, height }) => width > height)).toBe(true);
      expect(pdf.isTagged).toBe(true);
      expect(pdf.fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
      expect(Math.min(...pdf.textSizes)).toBeGreaterThanOrEqual(8);
      for (const [index, leader] of leaders.entries()) {
        const page = pdf.pages[index] ?? '';
        expect(pdf.bookmarks).toContain(leader.title);
        const owned = assignments
          .filter(({ leaderId, role }) => leaderId === leader.id && role === 'owner')
          .map(({ areaId }) => areas.find(({ id }) => id === areaId)?.name ?? '');
        const said = [leader.title, leader.deputy, ...owned].map(withoutSpace);
        expect(said.filter((text) => !page.includes(text))).toEqual([]);
      }
    }
  });
}

test('one leader alone, redacted: one page that keeps back what it must', () => {
  const { leaders, risks, redLines } = sample('merger');
  const [, , , leader] = leaders;
  if (!leader) throw new Error('the sample is small');
  const pdf = print(sample('merger'), '--leader', leader.id, '--redact');
  expect(pdf.pages).toHaveLength(1);
  expect(pdf.title).toBe(`My lane: ${leader.title}`);
  const secrets = [...risks.map(({ atRisk }) => atRisk), ...redLines.map((line) => line.statement)];
  const [page = ''] = pdf.pages;
  expect(page).toContain('[withheld]');
  expect(secrets.filter((secret) => page.includes(withoutSpace(secret)))).toEqual([]);
});
