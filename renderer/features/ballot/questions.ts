import type { Id } from '#shared/document/fields.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { isBlankArea, type Draft } from './draft.ts';

/** What a ballot asks, one at a time. */
export type Question =
  | { readonly kind: 'area'; readonly id: Id }
  | { readonly kind: 'appetite'; readonly id: 'appetite' }
  | { readonly kind: 'outcome'; readonly id: Id };

/** Which areas a ballot is about. */
export type AreaScope = 'all' | 'open';

/** Areas that still need an answer: without a lane or an owner, or disputed. */
export function openAreas(model: MapModel): readonly Id[] {
  return model.document.areas
    .filter(
      (area) =>
        area.mode === 'undecided' ||
        area.dispute !== null ||
        model.inRole(area.id, 'owner').length === 0,
    )
    .map((area) => area.id);
}

/** Everything that each leader is asked: areas, then appetite, then outcomes, as the map has them. */
export function questionsFor(model: MapModel, scope: AreaScope): readonly Question[] {
  const { areas, outcomes } = model.document;
  const areaIds = scope === 'all' ? areas.map((area) => area.id) : openAreas(model);
  return [
    ...areaIds.map((id) => ({ kind: 'area' as const, id })),
    { kind: 'appetite', id: 'appetite' },
    ...outcomes.map(({ id }) => ({ kind: 'outcome' as const, id })),
  ];
}

/** Whether the leader has said anything to a question. */
export function isAnswered(draft: Draft, question: Question): boolean {
  switch (question.kind) {
    case 'area': {
      const area = draft.areas.get(question.id);
      return area !== undefined && !isBlankArea(area);
    }
    case 'appetite':
      return draft.appetite !== null;
    case 'outcome':
      return draft.agreements.has(question.id);
  }
}
