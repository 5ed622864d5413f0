import { exportText } from '#shared/export/exportText.ts';
import { measureText, type TextWeight } from '#shared/layout/measureText.ts';
import type { Block, Section } from '#shared/report/blocks.ts';

const MM_PER_PT = 25.4 / 72;
/** Lines are filled to this, as words come. */
const FILLED = 0.93;

/** How a kind of text is set on page one: its line, and the lines that it may take where the page is full. */
interface Setting {
  readonly mm: number;
  readonly pt: number;
  readonly weight: TextWeight;
  readonly most: number;
  readonly least: number;
}

const TITLE: Setting = { mm: 150, pt: 24, weight: 600, most: 3, least: 2 };
const LEAD: Setting = { mm: 117, pt: 12, weight: 400, most: 6, least: 3 };
const ASK: Setting = { mm: 112, pt: 10, weight: 400, most: 4, least: 2 };
const FACT: Setting = { mm: 38, pt: 9, weight: 400, most: 3, least: 1 };
const POINT: Setting = { mm: 134, pt: 9, weight: 400, most: 2, least: 1 };
const REASON: Setting = { mm: 29, pt: 8, weight: 400, most: 4, least: 2 };
const CLASSIFICATION: Setting = { mm: 110, pt: 9, weight: 600, most: 2, least: 1 };
/** Lines of 10 pt that the longest of these may take together: with more, page one would run over on Letter. */
const MOST_LINES = 19;
const IN_LINES = { title: 2, lead: 1.25, ask: 1, point: 1 } as const;

/** Page one's texts, and those that stand in full behind it because page one only begins them. */
export interface FrontTexts {
  readonly title: string;
  readonly classification: string;
  readonly blocks: readonly Block[];
  readonly inFull: readonly { readonly name: string; readonly text: string }[];
}

/**
 * The texts of page one, so that it stays one page whatever a map says: where they are too long for it, all of
 * them are cut to a few lines. What page one alone would say stands in full behind it; points and reasons do so
 * among the findings anyway.
 */
export function frontTexts({ title, blocks }: Section, classification: string): FrontTexts {
  if (isHeld(title, classification, blocks)) return { title, classification, blocks, inFull: [] };
  const inFull: { name: string; text: string }[] = [];
  const keep = (name: string, text: string, setting: Setting) => {
    const short = begun(text, setting);
    if (short !== text) inFull.push({ name, text });
    return short;
  };
  const shortTitle = keep('Title', title, TITLE);
  const shortClass = keep('Classification', classification, CLASSIFICATION);
  const cut = (block: Block): Block => {
    switch (block.kind) {
      case 'paragraph':
        return block.tone === 'lead'
          ? { ...block, text: keep('Purpose', block.text, LEAD) }
          : block;
      case 'ask':
        return { ...block, text: keep(block.label, block.text, ASK) };
      case 'facts':
        return {
          ...block,
          facts: block.facts.map(({ name, value }) => ({ name, value: keep(name, value, FACT) })),
        };
      case 'points':
        return {
          ...block,
          points: block.points.map((point) => ({ ...point, text: begun(point.text, POINT) })),
        };
      case 'lamps':
        return {
          ...block,
          gates: block.gates.map((gate) => ({
            ...gate,
            reasons: gate.reasons.map((reason) => begun(reason, REASON)),
          })),
        };
      default:
        return block;
    }
  };
  return { title: shortTitle, classification: shortClass, blocks: blocks.map(cut), inFull };
}

/** Whether page one holds everything as it is. */
function isHeld(title: string, classification: string, blocks: readonly Block[]): boolean {
  const texts = blocks.flatMap((block): (readonly [Setting, string, number])[] => {
    switch (block.kind) {
      case 'paragraph':
        return block.tone === 'lead' ? [[LEAD, block.text, IN_LINES.lead]] : [];
      case 'ask':
        return [[ASK, block.text, IN_LINES.ask]];
      case 'facts':
        return block.facts.map(({ value }) => [FACT, value, 0] as const);
      case 'points':
        return block.points.map(({ text }) => [POINT, text, IN_LINES.point] as const);
      case 'lamps':
        return block.gates.flatMap(({ reasons }) =>
          reasons.map((reason) => [REASON, reason, 0] as const),
        );
      default:
        return [];
    }
  });
  const all = [
    [TITLE, title, IN_LINES.title],
    [CLASSIFICATION, classification, 0],
    ...texts,
  ] as const;
  const lines = all.map(([setting, text]) => linesOf(text, setting));
  const sum = all.reduce((taken, [, , each], at) => taken + each * (lines[at] ?? 0), 0);
  return sum <= MOST_LINES && all.every(([{ most }], at) => (lines[at] ?? 0) <= most);
}

const widthOf = (text: string, { pt, weight }: Setting) =>
  measureText(text, pt * MM_PER_PT, weight);

function linesOf(text: string, setting: Setting): number {
  return exportText(text)
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(widthOf(line, setting) / setting.mm / FILLED)))
    .reduce((sum, count) => sum + count, 0);
}

/** A text's beginning in as many lines as it may take, to the end of a word; a text that is short stays whole. */
function begun(text: string, setting: Setting): string {
  if (linesOf(text, setting) <= setting.least) return text;
  const room = setting.mm * setting.least * FILLED;
  const line = exportText(text).replace(/\s+/g, ' ').trim();
  let start = '';
  for (const sign of line) {
    if (widthOf(`${start}${sign}\u2026`, setting) > room) break;
    start += sign;
  }
  if (start === line) return line;
  const word = start.lastIndexOf(' ');
  // One endless word is cut where it must be.
  return `${(word > start.length / 2 ? start.slice(0, word) : start).trimEnd()}\u2026`;
}
