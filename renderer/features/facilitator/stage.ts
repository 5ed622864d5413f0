import type { Id } from '#shared/document/fields.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { CATEGORY_NAMES } from '#shared/model/partWords.ts';
import { recordById } from '#shared/model/recordById.ts';
import { describeStop, type StopNote, type StopWords } from '#shared/present/describeStop.ts';
import type { PresentSource } from '#shared/present/presentStops.ts';
import type { Walk } from '#shared/present/presentStop.ts';
import {
  positionOf,
  step,
  type PresentPlace,
  type PresentPosition,
} from '#shared/present/walkStops.ts';

/** A confidential text that belongs to the stop on the wall. */
export interface CurtainedText {
  readonly id: Id;
  /** "Safety red line". */
  readonly kind: string;
  /** The leader whose it is. */
  readonly who: string;
  readonly text: string;
  /** What failing looks like, or what happens when the line is reached; '' where it is not said. */
  readonly consequence: string;
}

/** What the room looks at, and what comes next. */
export interface Stage {
  readonly position: PresentPosition;
  /** `null` where an edit has settled what the stop was about, or the walk has no stop. */
  readonly words: StopWords | null;
  /** `null` at the very end. */
  readonly next: { readonly walk: Walk; readonly words: StopWords } | null;
  readonly curtained: readonly CurtainedText[];
}

/** The stage of a place in the map as it is now. */
export function stageOf(source: PresentSource, place: PresentPlace): Stage {
  const position = positionOf(source, place);
  const words = position.stop && describeStop(source, position.stop);
  return {
    position,
    words,
    next: nextOf(source, place),
    curtained: words ? curtainedTexts(source.model, words.notes) : [],
  };
}

function nextOf(source: PresentSource, place: PresentPlace): Stage['next'] {
  const next = step(source, place, 1);
  if (next.walk === place.walk && next.key === place.key) return null;
  const { stop } = positionOf(source, next);
  return stop && { walk: next.walk, words: describeStop(source, stop) };
}

/** The confidential ones among the risks and red lines of a stop, in its order. */
function curtainedTexts(model: MapModel, notes: readonly StopNote[]): readonly CurtainedText[] {
  const { document } = model;
  const who = (leaderId: Id) => model.leader(leaderId)?.title ?? '';
  return notes.flatMap(({ kind, id }): CurtainedText[] => {
    if (kind === 'risk') {
      const risk = recordById(document, 'risks', id);
      if (!risk?.confidential) return [];
      const { leaderId, atRisk, failure } = risk;
      return [{ id, kind: 'Risk', who: who(leaderId), text: atRisk, consequence: failure }];
    }
    const line = recordById(document, 'redLines', id);
    if (!line?.confidential) return [];
    return [
      {
        id,
        kind: `${CATEGORY_NAMES[line.category]} red line`,
        who: who(line.leaderId),
        text: line.statement,
        consequence: line.ifReached,
      },
    ];
  });
}
