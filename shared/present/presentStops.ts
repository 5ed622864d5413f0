import type { Finding } from '../audit/finding.ts';
import type { DecisionArea } from '../document/area.ts';
import { assertNever } from '../lib/assertNever.ts';
import type { MapModel } from '../model/mapModel.ts';
import type { PresentStop, Walk } from './presentStop.ts';

/** What is presented: the map as the room may see it, and its findings in the order of the walk. */
export interface PresentSource {
  readonly model: MapModel;
  readonly findings: readonly Finding[];
}

/** The stops of one walk, in the file's order (findings: most pressing first). Linear in the map. */
export function presentStops(
  { model, findings }: PresentSource,
  walk: Walk,
): readonly PresentStop[] {
  const { leaders, areas } = model.document;
  const toStop = (name: 'areas' | 'disputes' | 'unsettled', those: readonly DecisionArea[]) =>
    those.map(({ id }) => ({ walk: name, key: `area:${id}`, areaId: id }));
  switch (walk) {
    case 'overview':
      return leaders.length + areas.length > 0 ? [{ walk, key: 'map' }] : [];
    case 'domains':
      // Areas outside of any group are no group to speak about.
      return model.domains
        .filter((domain) => domain !== '')
        .map((domain) => ({ walk, key: `domain:${domain}`, domain }));
    case 'leaders':
      return leaders.map(({ id }) => ({ walk, key: `leader:${id}`, leaderId: id }));
    case 'areas':
      return toStop(walk, areas);
    case 'findings':
      return findings.map((finding) => ({ walk, key: finding.key, finding }));
    case 'disputes':
      return toStop(
        walk,
        areas.filter(({ dispute }) => dispute !== null),
      );
    case 'unsettled':
      return toStop(
        walk,
        areas.filter(
          ({ id, mode }) => mode === 'undecided' || model.inRole(id, 'owner').length === 0,
        ),
      );
    default:
      return assertNever(walk);
  }
}
