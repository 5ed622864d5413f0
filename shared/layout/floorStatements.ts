import type { MapModel } from '../model/mapModel.ts';

/** The floor says so many shared outcomes; the rest are counted. */
const MAX_OUTCOMES = 2;

/** What the floor says of the shared outcomes. */
export function floorStatements(model: MapModel): string[] {
  const all = model.document.outcomes.map((outcome) => outcome.statement.trim()).filter(Boolean);
  const rest = all.length - MAX_OUTCOMES;
  const shown = all.slice(0, MAX_OUTCOMES);
  return rest > 0
    ? [...shown, `and ${rest} more shared ${rest === 1 ? 'outcome' : 'outcomes'}`]
    : shown;
}
