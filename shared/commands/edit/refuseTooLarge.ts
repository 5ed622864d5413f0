import type { MapDocument } from '../../document/document.ts';
import { MAX_LINKS, MAX_NODES, MAX_RECORDS } from '../../document/limits.ts';
import type { Err } from '../../lib/result.ts';
import type { Refusal } from '../command.ts';
import { refuse } from './refusals.ts';

/** What a file may hold, a map may hold: else it could be saved and never opened again. */
export function refuseTooLarge(before: MapDocument, after: MapDocument): Err<Refusal> | null {
  const nodes = (document: MapDocument) => document.leaders.length + document.areas.length;
  const links = (document: MapDocument) => document.assignments.length + document.cascades.length;
  const grows = (count: (document: MapDocument) => number, limit: number) =>
    count(after) > limit && count(after) > count(before);
  if (grows(nodes, MAX_NODES)) {
    return refuse('map-too-large', 'A map holds at most 20,000 leaders and decision areas.');
  }
  if (grows(links, MAX_LINKS)) {
    return refuse('map-too-large', 'A map holds at most 100,000 roles and cascades.');
  }
  const others = ['risks', 'redLines', 'expertise', 'outcomes', 'decisions', 'signOffs'] as const;
  if (others.some((key) => grows((document) => document[key].length, MAX_RECORDS))) {
    return refuse('map-too-large', 'A map holds at most 100,000 records of one kind.');
  }
  return null;
}
