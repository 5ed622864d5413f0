import type { LaneMode } from '#shared/document/area.ts';
import type { Id } from '#shared/document/fields.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { BLANK_AREA, withAgreement, withArea, withOwner, type Draft } from './draft.ts';
import { MODE_KEYS } from './modeKeys.ts';
import type { Question } from './questions.ts';

/** The draft with this lane for an area. */
export const withModeOf =
  (id: Id, mode: LaneMode) =>
  (draft: Draft): Draft =>
    withArea(draft, id, { ...(draft.areas.get(id) ?? BLANK_AREA), mode });

/** The draft with this owner taken or left. */
export const withOwnerOf =
  (id: Id, leaderId: Id) =>
  (draft: Draft): Draft =>
    withArea(draft, id, withOwner(draft.areas.get(id) ?? BLANK_AREA, leaderId));

/** What a single key does to the answer of a question; `null` when nothing. */
export function changeForKey(
  model: MapModel,
  question: Question,
  key: string,
): ((draft: Draft) => Draft) | null {
  const isClearing = key === 'Delete' || key === 'Backspace';
  const digit = /^\d$/.test(key) ? Number(key) : null;
  switch (question.kind) {
    case 'area': {
      if (isClearing) return (draft) => withArea(draft, question.id, BLANK_AREA);
      const mode = MODE_KEYS[key.toLowerCase()];
      if (mode) return withModeOf(question.id, mode);
      const leader = digit === null ? undefined : model.document.leaders[digit - 1];
      return leader ? withOwnerOf(question.id, leader.id) : null;
    }
    case 'appetite':
      if (isClearing) return (draft) => ({ ...draft, appetite: null });
      return digit !== null && digit >= 1 && digit <= 5
        ? (draft) => ({ ...draft, appetite: digit })
        : null;
    case 'outcome':
      if (isClearing) return (draft) => withAgreement(draft, question.id, null);
      return digit !== null && digit <= 5
        ? (draft) => withAgreement(draft, question.id, digit)
        : null;
  }
}
