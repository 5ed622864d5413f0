import type { MapDocument } from '#shared/document/document.ts';
import type { Id } from '#shared/document/fields.ts';

/**
 * What the schema alone does not see: double ids, dangling references, second roles, repeated
 * entries of one leader, cascades to themselves. Empty for a map that needs no repair.
 */
export function findLooseEnds(document: MapDocument): string[] {
  const trouble: string[] = [];
  const { leaders, areas, assignments, risks, redLines, cascades } = document;
  const { expertise, outcomes, decisions, baselines, ballots, signOffs } = document;
  const unique = (what: string, values: readonly string[]) => {
    if (new Set(values).size < values.length) trouble.push(`repeated ${what}: ${values.join(' ')}`);
  };
  const all = [leaders, areas, assignments, risks, redLines, cascades];
  const ids = [...all, expertise, outcomes, decisions, baselines].flatMap((list) =>
    list.map((record) => record.id),
  );
  unique('id', [document.id, ...ids]);

  const among = (what: string, records: readonly { readonly id: Id }[]) => {
    const known = new Set(records.map((record) => record.id));
    return (...references: readonly (Id | null)[]) => {
      for (const id of references) {
        if (id !== null && !known.has(id)) trouble.push(`dangling ${what}: ${id}`);
      }
    };
  };
  const leader = among('leader', leaders);
  const area = among('area', areas);
  const outcome = among('outcome', outcomes);
  const leadersOf = (list: readonly { readonly leaderId: Id }[]) => list.map((e) => e.leaderId);

  for (const said of [...assignments, ...risks, ...redLines]) {
    leader(said.leaderId);
    area(said.areaId);
  }
  unique(
    'role',
    assignments.map((a) => JSON.stringify([a.leaderId, a.areaId])),
  );
  for (const { tieBreakerId, heard, dispute } of areas) {
    leader(tieBreakerId, ...leadersOf(heard), ...(dispute?.claimantIds ?? []));
    unique('heard', leadersOf(heard));
  }
  for (const cascade of cascades) {
    area(cascade.fromAreaId, cascade.toAreaId);
    if (cascade.fromAreaId === cascade.toAreaId) trouble.push(`cascade to itself: ${cascade.id}`);
  }
  for (const entry of expertise) {
    leader(entry.leaderId, ...leadersOf(entry.acknowledgements));
    area(...entry.areaIds);
    unique('acknowledgement', leadersOf(entry.acknowledgements));
  }
  for (const entry of outcomes) {
    leader(...leadersOf(entry.agreements));
    area(...entry.areaIds);
    unique('agreement', leadersOf(entry.agreements));
  }
  for (const decision of decisions) {
    leader(...leadersOf(decision.dissent));
    area(decision.areaId);
  }
  for (const ballot of ballots) {
    leader(ballot.leaderId, ...ballot.areas.flatMap((view) => view.ownerIds));
    area(...ballot.areas.map((view) => view.areaId));
    outcome(...ballot.agreements.map((said) => said.outcomeId));
  }
  leader(...leadersOf(signOffs));
  return trouble;
}
