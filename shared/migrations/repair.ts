import type { MapContent, MapDocument } from '../document/document.ts';
import { repairDoubles } from './repairDoubles.ts';
import { repairIds } from './repairIds.ts';
import { repairReferences } from './repairReferences.ts';
import { quote, type Tell } from './tell.ts';

export interface Repaired {
  readonly document: MapDocument;
  readonly repairs: readonly string[];
}

/**
 * Fourth pass: what the schema cannot see. Ids become unique, references lead somewhere, a leader
 * has one role in an area and one entry in a list of entries. The content of every baseline goes
 * through the same; its ids are its own. A sound document comes back as it is.
 */
export function repair(document: MapDocument): Repaired {
  const repairs: string[] = [];
  const mended = repairContent(document, (sentence) => repairs.push(sentence));
  const baselines = mended.baselines.map((baseline) => {
    const content = repairContent(baseline.content, (sentence) =>
      repairs.push(`In the baseline ${quote(baseline.name)}: ${sentence}`),
    );
    return content === baseline.content ? baseline : { ...baseline, content };
  });
  const isSame = baselines.every((baseline, index) => baseline === mended.baselines[index]);
  return { document: isSame ? mended : { ...mended, baselines }, repairs };
}

function repairContent<T extends MapContent>(content: T, tell: Tell): T {
  const { content: unique, resolvers } = repairIds(content, tell);
  return repairDoubles(repairReferences(unique, resolvers, tell), tell);
}
