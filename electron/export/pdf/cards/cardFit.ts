import { measureText } from '#shared/layout/measureText.ts';
import type { CardGroup, CardItem, PocketCard } from '#shared/report/pocketCard.ts';

/** Groups of so few items are not torn apart. */
export const SHORT_GROUP = 8;

/** How closely a card is set. */
export interface CardSetting {
  readonly name: 'roomy' | 'plain' | 'close';
  /** In pt; never under 8. */
  readonly nameSize: number;
  readonly textSize: number;
  /** Between two items, in mm. */
  readonly gap: number;
}

/** From the most generous; `cards.css` has the same numbers. */
export const CARD_SETTINGS: readonly CardSetting[] = [
  { name: 'roomy', nameSize: 10.5, textSize: 9, gap: 2.6 },
  { name: 'plain', nameSize: 9.5, textSize: 8.5, gap: 1.7 },
  { name: 'close', nameSize: 8.5, textSize: 8, gap: 0.9 },
];

export interface CardFit {
  readonly setting: CardSetting;
  /** Whether what one decides has the first panel to itself, and all the rest the second: where they balance. */
  readonly isParted: boolean;
  /** Whether it takes more than a page. */
  readonly isLong: boolean;
}

const MM_PER_PT = 25.4 / 72;
const LINE = 1.36;
const GROUP_MM = 9.8;
/** The sign of a red line, or the indent of a list. */
const INDENT_MM = 6;
/** Lines break earlier than letters alone would have it. */
const AIR = 1.12;
/** A panel that holds less of the whole looks forgotten. */
const LEAST_PART = 0.34;

/**
 * Chooses the setting in which a card stays on one page, the most generous first; the closest where none
 * does, and the card then goes on over the page.
 *
 * @param panel what is left for text on each of the two panels, in mm
 */
export function fitCard(
  card: PocketCard,
  panel: { readonly width: number; readonly height: number },
): CardFit {
  const room = panel.height - headHeight(card, panel.width);
  for (const setting of CARD_SETTINGS) {
    const decides = decidesPieces(card, setting, panel.width);
    const rest = restPieces(card, setting, panel.width);
    const [first, second] = [sum(decides), sum(rest)];
    const least = (first + second) * LEAST_PART;
    if (Math.max(first, second) <= room && Math.min(first, second) >= least)
      return { setting, isParted: true, isLong: false };
    if (fillsTwo([...decides, ...rest], room)) return { setting, isParted: false, isLong: false };
  }
  const [closest] = CARD_SETTINGS.slice(-1);
  if (!closest) throw new Error('there is a setting');
  return { setting: closest, isParted: false, isLong: true };
}

/** The head says who on one panel, and whom to call on the other. */
function headHeight({ title, unit, away }: PocketCard, width: number): number {
  const who =
    5 +
    textLines(title, 20, 600, width * 0.9) * 20 * MM_PER_PT * 1.14 +
    (unit === '' ? 0 : textLines(unit, 9, 400, width) * 9 * MM_PER_PT * LINE);
  const call = 11 + (1 + textLines(away, 9, 600, width - 38)) * 9 * MM_PER_PT * LINE;
  return Math.max(who, call) + 7;
}

/** Whether pieces, in their order, find room on two panels. */
function fillsTwo(pieces: readonly number[], room: number): boolean {
  let first = 0;
  const broken = pieces.findIndex((height) => (first += height) > room);
  return broken === -1 || sum(pieces.slice(broken)) <= room;
}

function decidesPieces(card: PocketCard, setting: CardSetting, width: number): number[] {
  return card.decides.flatMap((group) => groupPieces(group, setting, width));
}

function restPieces(card: PocketCard, setting: CardSetting, width: number): number[] {
  const list = (items: readonly CardItem[]) => groupPieces({ look: 'full', items }, setting, width);
  return [
    ...card.takesPart.flatMap((group) => groupPieces(group, setting, width)),
    ...list(card.redLines),
    ...list(card.risks),
  ];
}

/** Heights of what is never torn apart: a short group, or the items of a long one. */
function groupPieces(
  { look, items }: Pick<CardGroup, 'look' | 'items'>,
  setting: CardSetting,
  width: number,
): number[] {
  const height = look === 'full' ? itemHeight : briefHeight;
  const [first = setting.gap * 2, ...more] = items.map(
    (item) => height(item, setting, width) * AIR,
  );
  const pieces = [GROUP_MM + first, ...more];
  return items.length <= SHORT_GROUP ? [sum(pieces)] : pieces;
}

function itemHeight(item: CardItem, setting: CardSetting, width: number): number {
  const name = textLines(item.name, setting.nameSize, 600, width - INDENT_MM) * setting.nameSize;
  const rest = item.lines.map(
    ({ label, text }) =>
      textLines(`${label}: ${text}`, setting.textSize, 400, width - INDENT_MM) * setting.textSize,
  );
  return (name + sum(rest)) * MM_PER_PT * LINE + setting.gap;
}

function briefHeight(item: CardItem, setting: CardSetting, width: number): number {
  const said = [item.name, ...item.lines.map(({ text }) => text)].join('  ');
  const size = setting.textSize;
  return textLines(said, size, 600, width) * size * MM_PER_PT * LINE + setting.gap / 2;
}

function textLines(text: string, size: number, weight: 400 | 600, width: number): number {
  return sum(
    text
      .split('\n')
      .map((line) => Math.max(1, Math.ceil(measureText(line, size * MM_PER_PT, weight) / width))),
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
