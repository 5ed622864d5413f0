import { areaName } from '#shared/audit/names.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import type { Question } from './questions.ts';

/** What a question is about, as the map calls it. */
export function titleOf(model: MapModel, question: Question): string {
  switch (question.kind) {
    case 'area':
      return areaName(model, question.id);
    case 'appetite':
      return 'Your risk appetite';
    case 'outcome':
      return model.document.outcomes.find((one) => one.id === question.id)?.statement ?? '';
  }
}
