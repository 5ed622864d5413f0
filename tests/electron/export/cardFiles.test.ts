import { expect, test } from 'vitest';
import { cardFiles } from '#electron/export/pdf/cards/cardFiles.ts';
import { CARD_SETTINGS, fitCard } from '#electron/export/pdf/cards/cardFit.ts';
import { cardSheet } from '#electron/export/pdf/cards/cardSheet.ts';
import { cardStyle } from '#electron/export/pdf/cards/cardStyle.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { pocketCards } from '#shared/report/pocketCard.ts';
import { reportSource } from '#shared/report/reportSource.ts';
import { aLeader, aMap, anArea, aRedLine, aRisk, owner } from '#tests/helpers/aMap.ts';

const EVIL = `"'></td></svg></style><script>alert(1)</script><img src=x onerror=alert(1)>\u0000\ud800\\`;

const sourceOf = (document: MapDocument) => reportSource(document, 'none', '2026-11-23');

/** One leader who owns so many areas alone. */
function aTeam(areas: number): MapDocument {
  const names = Array.from({ length: areas }, (_, i) => `Area ${i}`);
  return aMap({
    leaders: [aLeader('CFO')],
    areas: names.map((name) => anArea(name, { mode: 'sovereign', outcome: 'It is done.' })),
    assignments: names.map((name) => owner('cfo', anArea(name).id)),
  });
}

function fitOf(areas: number) {
  const [card] = pocketCards(sourceOf(aTeam(areas)), 'all').cards;
  if (!card) throw new Error('no card');
  return fitCard(card, cardSheet('a4').panel);
}

test('the more a card says the closer it is set; nothing is ever under 8 pt', () => {
  const chosen = [1, 12, 22, 26, 60].map((areas) => fitOf(areas).setting.name);
  const order = CARD_SETTINGS.map(({ name }) => name);
  const places = chosen.map((name) => order.indexOf(name));
  expect(places).toEqual([...places].sort());
  expect(new Set(chosen).size).toBeGreaterThan(1);
  expect(chosen.at(-1)).toBe('close');
  for (const { nameSize, textSize } of CARD_SETTINGS) {
    expect(Math.min(nameSize, textSize)).toBeGreaterThanOrEqual(8);
  }
});

test('what no page holds goes on over the page, with the leader named on top of each', () => {
  expect(fitOf(5).isLong).toBe(false);
  expect(fitOf(60).isLong).toBe(true);
  const [page] = cardFiles(sourceOf(aTeam(60)), 'all', 'a4', []);
  expect(String(page?.body)).toContain('CFO: my lane in Team');
});

test('hostile texts stay texts', () => {
  const document = aMap({
    title: EVIL,
    classification: EVIL,
    control: { ...aMap().control, version: EVIL },
    leaders: [aLeader('CFO', { title: EVIL, unit: EVIL, deputy: EVIL })],
    areas: [anArea('Pricing', { name: EVIL, mode: 'sovereign', limit: EVIL, reserved: EVIL })],
    assignments: [owner('cfo', 'pricing')],
    redLines: [aRedLine('cfo', 'pricing', 'no', { statement: EVIL, ifReached: EVIL })],
    risks: [aRisk('cfo', 'pricing', 'all', { atRisk: EVIL, failure: EVIL })],
  });
  const files = cardFiles(sourceOf(document), 'all', 'letter', []);
  const text = (path: string) => String(files.find((file) => file.path === path)?.body);
  expect(text('index.html')).not.toMatch(/<script|<img|<style|\sstyle=|onerror=alert\(1\)>/);
  const style = cardStyle(pocketCards(sourceOf(document), 'all'), 'letter');
  expect(text('page.css')).toContain(style);
  expect(style).not.toMatch(/[<>]|alert\(1\)["']/);
});

test('a map without leaders says so', () => {
  const [page] = cardFiles(sourceOf(aMap()), 'all', 'a4', []);
  expect(String(page?.body)).toContain('There are no leaders on the map yet.');
});
