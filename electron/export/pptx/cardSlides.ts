import type PptxGenJS from 'pptxgenjs';
import type { CardGroup, CardItem, PocketCard } from '#shared/report/pocketCard.ts';
import { addBox, type Deck, type Para } from './Deck.ts';
import { PLACE, SIZE } from './deckStyle.ts';
import { markSign } from './markSign.ts';
import { slideLine } from './slideText.ts';
import { chunkText, heightOf } from './textPieces.ts';

/** A taller item, in inches, is cut. */
const TALLEST = 4;
/** Two columns, in inches. */
const GAP = 0.5;
const COLUMN = (PLACE.width - GAP) / 2;
const HEAD_HEIGHT = 0.55;
const BETWEEN_GROUPS = 0.16;
/** Shares of the usual sizes that are tried, from the largest down to where a line still has 9 pt. */
const SCALES = [1.2, 1.1, 1, 0.9, SIZE.small / 10.5] as const;
/** More lines of one text than these go on in a second paragraph, which may stand in the next column. */
const MOST_LINES = 14;

/** Paragraphs that stand under one heading, cut only between items. */
interface Part {
  readonly name: string;
  readonly head: Para;
  readonly items: readonly (readonly Para[])[];
}

/** A text box of a column. */
interface Box {
  readonly name: string;
  readonly paras: Para[];
  height: number;
}

/** "My lane" of one leader on a slide, in two columns of text boxes; on several where no size fits one. */
export function addCardSlides(deck: Deck, card: PocketCard, section: string): void {
  const title = slideLine(card.title) || 'A leader without a title';
  const [slides] = SCALES.map((scale) => columnsOf(card, scale)).toSorted(
    (a, b) => a.length - b.length,
  );
  for (const [index, columns] of (slides ?? []).entries()) {
    const slide = deck.addSlide(section, index === 0 ? title : `${title} (continued)`, '');
    if (index === 0) addHead(slide, card);
    for (const [at, boxes] of columns.entries()) {
      let y = PLACE.top + (index === 0 ? HEAD_HEIGHT : 0);
      for (const { name, paras, height } of boxes) {
        addBox(slide, name, paras, {
          x: PLACE.left + at * (COLUMN + GAP),
          y,
          w: COLUMN,
          h: height,
        });
        y += height + BETWEEN_GROUPS;
      }
    }
  }
}

function addHead(slide: PptxGenJS.Slide, { unit, counts, away, appetite }: PocketCard): void {
  const said = counts.map(({ mark, count, label }) => `${markSign(mark)} ${count} ${label}`);
  const lines = [
    [unit, ...said].filter((part) => part.trim() !== '').join('   \u00b7   '),
    `When I am away, call: ${away}   \u00b7   Appetite for risk: ${appetite.text}`,
  ];
  const paras = lines.map((text): Para => ({ text: slideLine(text), size: 11, ink: 'ink-soft' }));
  addBox(slide, 'My lane in short', paras, {
    x: PLACE.left,
    y: PLACE.top,
    w: PLACE.width,
    h: HEAD_HEIGHT - 0.1,
  });
}

/** The boxes of each column of each slide. */
function columnsOf(card: PocketCard, scale: number): Box[][][] {
  const decides = card.decides.map((group) => groupPart(group, scale));
  const lane = decides.length > 0 ? decides : [remark('My lane', card.empty.lane, scale)];
  const rest = [
    ...card.takesPart.map((group) => groupPart(group, scale)),
    listPart('My red lines', card.redLines, card.empty.redLines, scale),
    listPart('What I see at risk', card.risks, card.empty.risks, scale),
  ];
  const room = PLACE.bottom - PLACE.top - HEAD_HEIGHT;
  const [left, right] = [fill([...lane], [room]), fill([...rest], [room])];
  // What one decides beside where others do, as on the printed card; run on only where that does not fit.
  if (left.length === 1 && right.length === 1) return [[left[0] ?? [], right[0] ?? []]];
  const later = PLACE.bottom - PLACE.top;
  const columns = fill([...lane, ...rest], [room, room, later]);
  return Array.from({ length: Math.ceil(columns.length / 2) }, (_, slide) =>
    columns.slice(slide * 2, slide * 2 + 2),
  );
}

/** Fills columns from above; the last room is that of every further column. */
function fill(parts: readonly Part[], rooms: readonly number[]): Box[][] {
  const columns: Box[][] = [[]];
  let used = 0;
  const roomNow = () => rooms[Math.min(columns.length, rooms.length) - 1] ?? 0;
  for (const { name, head, items } of parts) {
    let box: Box | null = null;
    for (const item of items.flatMap(apart)) {
      const paras: readonly Para[] = box ? item : [head, ...item];
      const height = heightOf(paras, COLUMN);
      const gap = box || used === 0 ? 0 : BETWEEN_GROUPS;
      if (used > 0 && used + gap + height > roomNow()) {
        columns.push([]);
        used = 0;
        box = null;
      }
      if (!box) {
        used += used === 0 ? 0 : BETWEEN_GROUPS;
        box = { name, paras: [], height: 0 };
        columns.at(-1)?.push(box);
      }
      const added = box.paras.length === 0 ? [head, ...item] : item;
      box.paras.push(...added);
      const now = heightOf(box.paras, COLUMN);
      used += now - box.height;
      box.height = now;
    }
  }
  return columns;
}

/** An item that no column holds is cut between its paragraphs. */
function apart(item: readonly Para[]): readonly (readonly Para[])[] {
  const isTall = heightOf(item, COLUMN) > TALLEST;
  return isTall ? item.map((para) => [para]) : [item];
}

const headOf = (text: string, scale: number): Para => ({
  text,
  size: round(12.5 * scale),
  isBold: true,
  ink: 'sovereign',
});

function groupPart({ title, mark, look, items }: CardGroup, scale: number): Part {
  const sign = mark === null ? '' : `${markSign(mark)}  `;
  return {
    name: title,
    head: headOf(`${sign}${title}`, scale),
    items: items.map((item) => (look === 'brief' ? briefItem(item, scale) : fullItem(item, scale))),
  };
}

function listPart(title: string, items: readonly CardItem[], empty: string, scale: number): Part {
  if (items.length === 0) return remark(title, empty, scale);
  return {
    name: title,
    head: headOf(title, scale),
    items: items.map((one) => fullItem(one, scale)),
  };
}

const remark = (title: string, text: string, scale: number): Part => ({
  name: title,
  head: headOf(title, scale),
  items: [[{ text, size: round(10.5 * scale), ink: 'ink-soft' }]],
});

/** A name on a line, and what is said of it below. */
function fullItem(item: CardItem, scale: number): Para[] {
  return [
    ...cut({ text: nameOf(item), size: round(11.5 * scale), isBold: true, before: 4 }),
    ...item.lines.flatMap(({ label, text }) =>
      cut({ text: said(label, text), size: round(10.5 * scale), ink: 'ink-soft' }),
    ),
  ];
}

/** All on one line: the area and whose it is. */
function briefItem(item: CardItem, scale: number): Para[] {
  const lines = item.lines.map(({ label, text }) => said(label, text));
  const text = [nameOf(item), ...lines].join(' \u00b7 ');
  return cut({ text, size: round(10.5 * scale), before: 1.5 });
}

const said = (label: string, text: string) => (label === '' ? text : `${label}: ${text}`);

function nameOf({ name, marks }: CardItem): string {
  const critical = marks.some(({ kind }) => kind === 'critical') ? ' (critical)' : '';
  const signs = marks.filter(({ kind }) => kind !== 'critical').map((mark) => `${markSign(mark)} `);
  return slideLine(`${signs.join('')}${name}${critical}`);
}

/** One paragraph, or several where somebody wrote pages. */
function cut(para: Para): Para[] {
  const parts = chunkText(para.text, COLUMN * 72, para.size, para.isBold ?? false, MOST_LINES);
  return parts.map((text, index) =>
    index === 0 ? { ...para, text } : { ...para, text, before: 0 },
  );
}

const round = (size: number) => Math.round(size * 10) / 10;
