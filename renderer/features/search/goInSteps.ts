import type { StepNumber } from '#shared/audit/rule.ts';
import type { Id } from '#shared/document/fields.ts';
import type { FoundItem } from '#shared/model/findInMap.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { recordById } from '#shared/model/recordById.ts';
import { speakerOf } from '#shared/model/speakerOf.ts';
import { meetingVerbs } from '#renderer/store/meetingVerbs.ts';
import { getState } from '#renderer/store/store.ts';

/** Steps that go round the table, leader by leader. */
const ROUNDS: readonly StepNumber[] = [2, 3];

/** Goes to the step in which the item is talked about: an area on the table, or a leader's turn. */
export function goInSteps(model: MapModel, item: FoundItem): void {
  const areaId = areaOf(model, item);
  if (areaId !== null) {
    meetingVerbs.setTopic(5, areaId);
    meetingVerbs.goToStep(5);
    return;
  }
  const speaker = speakerOf(model, item.kind, item.id);
  if (speaker === null) return;
  const step = stepOf(item.kind);
  meetingVerbs.setTurn(step, speaker);
  meetingVerbs.goToStep(step);
}

function areaOf(model: MapModel, { kind, id }: FoundItem): Id | null {
  if (kind === 'area') return id;
  if (kind === 'assignment') return recordById(model.document, 'assignments', id)?.areaId ?? null;
  // Of a cascade that begins where nobody owns, there is no turn, but there is the area.
  if (kind === 'cascade' && speakerOf(model, kind, id) === null)
    return recordById(model.document, 'cascades', id)?.fromAreaId ?? null;
  return null;
}

/** A leader is shown in the round that is under way. */
function stepOf(kind: FoundItem['kind']): StepNumber {
  const { step } = getState().session.meeting;
  if (kind === 'redLine') return 3;
  return kind === 'leader' && ROUNDS.includes(step) ? step : 2;
}
