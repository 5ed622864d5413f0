import type { MapDocument } from '../../document/document.ts';
import { MAX_LINKS, MAX_NODES, MAX_RECORDS } from '../../document/limits.ts';
import type { Err } from '../../lib/result.ts';
import type { Refusal } from '../command.ts';
import { refuse } from './refusals.ts';

type Count = (document: MapDocument) => number;

const nodes: Count = ({ leaders, areas }) => leaders.length + areas.length;
const links: Count = ({ assignments, cascades }) => assignments.length + cascades.length;
const OTHERS: readonly Count[] = [
  ({ risks }) => risks.length,
  ({ redLines }) => redLines.length,
  ({ expertise }) => expertise.length,
  ({ outcomes }) => outcomes.length,
  ({ decisions }) => decisions.length,
  ({ waivers }) => waivers.length,
  ({ ballots }) => ballots.length,
  ({ signOffs }) => signOffs.length,
  ({ baselines }) => baselines.length,
];

/** What a file may hold, a map may hold: else it could be saved and never opened again. */
export function refuseTooLarge(before: MapDocument, after: MapDocument): Err<Refusal> | null {
  const outgrows = (count: Count, limit: number) =>
    count(after) > limit && count(after) > count(before);
  if (outgrows(nodes, MAX_NODES)) {
    return refuse('map-too-large', 'A map holds at most 20,000 leaders and decision areas.');
  }
  if (outgrows(links, MAX_LINKS)) {
    return refuse('map-too-large', 'A map holds at most 100,000 roles and cascades.');
  }
  if (OTHERS.some((count) => outgrows(count, MAX_RECORDS))) {
    return refuse('map-too-large', 'A map holds at most 100,000 records of one kind.');
  }
  return null;
}
