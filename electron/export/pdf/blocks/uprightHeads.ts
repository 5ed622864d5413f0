import type { WrappedText } from '#shared/layout/scene.ts';
import { wrapText } from '#shared/layout/wrapText.ts';
import type { Column } from '#shared/report/blocks.ts';
import { EMPTY, html, type Markup } from '../html.ts';
import { THREE_SIGNS_MM } from '../signs.ts';

/** What a matrix may take, in mm. */
export interface MatrixMeasure {
  readonly widthMm: number;
  /** Of it, the column of the areas. */
  readonly areaMm: number;
  /** Whether it stands on the upright page of the text. */
  readonly isUpright: boolean;
}

const AREA_MM = { across: 62, upright: 47 } as const;
/** Down to this the areas' column makes room for leaders on an upright page. */
const LEAST_AREA_MM = 41;
const LANE_MM = 7.5;
/** The rule beside a column, and what an engine takes of it to end on a whole pixel. */
const EDGE_MM = 0.45;
/** Between a sign and the rule beside it. */
const AIR_MM = 0.35;
/** In a narrower column a sign, its risk and its red line no longer stand side by side, clear of the rules. */
const LEAST_MM = THREE_SIGNS_MM + EDGE_MM + 2 * AIR_MM;
/** Wider columns would part the signs from the names. */
const WIDEST_MM = 20;
const LINE_MM = 3.6;
const TEXT_PX = (8.5 * 96) / 72;
/** Lengths that an upright title may take; beyond a quarter of the page no engine repeats a header. */
const LENGTHS_MM = [18, 22, 26, 30, 34] as const;
const PX_PER_MM = 96 / 25.4;

/** Upright like the text where every leader's column stays wide enough, else across. */
export function matrixMeasure(
  leaders: number,
  widthMm: { readonly across: number; readonly upright: number },
): MatrixMeasure {
  const left = widthMm.upright - LANE_MM - leaders * LEAST_MM;
  return left >= LEAST_AREA_MM
    ? { widthMm: widthMm.upright, areaMm: Math.min(AREA_MM.upright, left), isUpright: true }
    : { widthMm: widthMm.across, areaMm: AREA_MM.across, isUpright: false };
}

/** The columns of a matrix, and its header with the leaders' titles standing upright. */
export function uprightHeads(
  columns: readonly Column[],
  { widthMm, areaMm }: MatrixMeasure,
): { readonly cols: Markup; readonly cells: readonly Markup[] } {
  const leaders = columns.slice(2);
  const room = widthMm - areaMm - LANE_MM;
  const each = Math.min(WIDEST_MM, room / Math.max(1, leaders.length));
  const maxLines = Math.max(1, Math.floor((each - 1) / LINE_MM));
  const wrapped = (length: number) =>
    leaders.map(({ label }) =>
      wrapText(label, { width: (length - 1) * PX_PER_MM, maxLines, size: TEXT_PX, weight: 600 }),
    );
  const longest = LENGTHS_MM.at(-1) ?? 0;
  const length =
    LENGTHS_MM.find((mm) => wrapped(mm).every((title) => !title.isCut && breaksAtWords(title))) ??
    longest;
  // Attributes, not styles: a policy that forbids styles in markup lets them pass.
  const px = (mm: number) => Math.floor(mm * PX_PER_MM);
  const lane = px(LANE_MM);
  const leader = px(each);
  // What whole pixels leave over is the areas', so that the matrix ends where the text does.
  const area = each < WIDEST_MM ? px(widthMm) - lane - leaders.length * leader : px(areaMm);
  return {
    cols: html`<colgroup>
      <col width="${area}" />
      <col width="${lane}" />
      ${leaders.map(() => html`<col width="${leader}" />`)}
    </colgroup>`,
    cells: [
      ...columns
        .slice(0, 2)
        .map(({ label, isNarrow }) =>
          isNarrow
            ? html`<th scope="col" class="narrow">${label}</th>`
            : html`<th scope="col">${label}</th>`,
        ),
      ...wrapped(length).map(
        ({ lines }) =>
          html`<th scope="col" class="turned">
            <span
              >${lines.map((line, index) => html`${index > 0 ? html`<br />` : EMPTY}${line}`)}</span
            >
          </th>`,
      ),
    ],
  };
}

const WORD_ENDS = /[\s\-/\u2010-\u2014]+/;

function breaksAtWords({ lines, full }: WrappedText): boolean {
  const words = new Set(full.split(WORD_ENDS));
  return lines.every((line) => line.split(WORD_ENDS).every((word) => words.has(word)));
}
