import type { MapModel } from '../model/mapModel.ts';

/** The floor says so many shared outcomes; the rest are counted. */
const MOST_OUTCOMES = 2;

/** What the floor says of the shared outcomes. */
export function floorStatements(model: MapModel): string[] {
  const all = model.document.outcomes.map((outcome) => outcome.statement.trim()).filter(Boolean);
  // To count a single one takes the line that it could be said in.
  if (all.length <= MOST_OUTCOMES + 1) return all;
  const rest = all.length - MOST_OUTCOMES;
  return [...all.slice(0, MOST_OUTCOMES), `and ${rest} more shared outcomes`];
}
