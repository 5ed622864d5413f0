import type { Id } from '#shared/document/fields.ts';
import type { MapDocument } from '#shared/document/document.ts';
import {
  DEFAULT_EXPORT,
  type ExportOptions,
  type ExportWay,
  type PaperSize,
} from '#shared/ipc/exportOptions.ts';
import { boardPaperSections } from '#shared/report/paperSections.ts';
import { wayInfo, type ExportWayInfo } from './exportWays.ts';
import type { Redaction } from '#shared/report/redact.ts';

/** What is chosen, for all ways at once: going from one way to another forgets nothing. */
export interface Choices {
  readonly way: ExportWay;
  readonly paper: PaperSize;
  readonly redaction: Redaction;
  /** Sections of the board paper that are left out. */
  readonly leftOut: ReadonlySet<string>;
  /** Leaders whose cards are made; `null` is all. */
  readonly leaderIds: readonly Id[] | null;
  /** Whether cards are sheets to be folded or slides. */
  readonly cardsAs: 'pdf' | 'pptx';
  readonly scale: number;
  readonly isTransparent: boolean;
  /** Only what is selected on the map. */
  readonly isSelectionOnly: boolean;
  readonly baselineId: Id | null;
}

/** What is chosen when the dialog opens. */
export function firstChoices(
  document: MapDocument,
  way: ExportWay,
  leaderId: Id | undefined,
): Choices {
  return {
    way,
    paper: document.settings.paper === 'Letter' ? 'letter' : 'a4',
    redaction: 'none',
    leftOut: new Set(),
    leaderIds: leaderId === undefined ? null : [leaderId],
    cardsAs: 'pdf',
    scale: DEFAULT_EXPORT.scale,
    isTransparent: false,
    isSelectionOnly: false,
    baselineId: null,
  };
}

/** Formats that are written from the sections of the board paper. */
const WITH_SECTIONS: ReadonlySet<ExportWay> = new Set(['pdf', 'pptx', 'md']);
const PICTURES: ReadonlySet<ExportWay> = new Set(['png', 'svg']);

/** Whether the sections of the board paper can be chosen for a way. */
export const hasSections = (way: ExportWay) => WITH_SECTIONS.has(way);
export const isPicture = (way: ExportWay) => PICTURES.has(way);

/** The way that is chosen, with the format that it leads to. */
export function infoOf({ way, cardsAs }: Choices): ExportWayInfo {
  const info = wayInfo(way);
  return way === 'cards' && cardsAs === 'pptx'
    ? { ...info, format: 'pptx', preview: 'parts' }
    : info;
}

/**
 * The choices as main understands them; what does not concern the way stays at its default, so that it
 * makes nothing anew.
 *
 * @param selected ids of the leaders and areas that are selected on the map
 */
export function optionsOf(choices: Choices, selected: readonly Id[]): ExportOptions {
  const { way, paper, redaction, leftOut, leaderIds, scale, isTransparent, baselineId } = choices;
  const isPaper = way === 'pdf' || (way === 'cards' && choices.cardsAs === 'pdf');
  const sections = boardPaperSections.map(({ id }) => id).filter((id) => !leftOut.has(id));
  return {
    ...DEFAULT_EXPORT,
    redaction,
    ...(isPaper ? { paper } : {}),
    ...(way === 'cards' ? { cards: leaderIds ?? 'all' } : {}),
    ...(hasSections(way) ? { sections: leftOut.size === 0 ? null : sections, baselineId } : {}),
    ...(way === 'png' ? { scale } : {}),
    ...(isPicture(way)
      ? { isTransparent, only: choices.isSelectionOnly && selected.length > 0 ? selected : null }
      : {}),
  };
}

/** Why nothing can be made of these choices, or `null` when it can. */
export function whyNot({ way, leaderIds, leftOut }: Choices): string | null {
  if (way === 'cards' && leaderIds?.length === 0) return 'Choose at least one leader.';
  if (hasSections(way) && boardPaperSections.every(({ id }) => leftOut.has(id))) {
    return 'Choose at least one section.';
  }
  return null;
}
