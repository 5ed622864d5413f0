import type { LaneMode } from '#shared/document/area.ts';
import type { Ballot } from '#shared/document/ballot.ts';
import type { Id, IsoInstant } from '#shared/document/fields.ts';

/** What a leader has said of one area so far; `null` and empty while blank. */
export interface AreaDraft {
  readonly mode: LaneMode | null;
  readonly ownerIds: readonly Id[];
}

/** What one leader has entered so far; it lives while that leader has the screen. */
export interface Draft {
  readonly areas: ReadonlyMap<Id, AreaDraft>;
  readonly appetite: number | null;
  readonly agreements: ReadonlyMap<Id, number>;
}

export const BLANK_AREA: AreaDraft = { mode: null, ownerIds: [] };
export const BLANK_DRAFT: Draft = { areas: new Map(), appetite: null, agreements: new Map() };

const withEntry = <T>(map: ReadonlyMap<Id, T>, id: Id, value: T): ReadonlyMap<Id, T> =>
  new Map(map).set(id, value);

export function withArea(draft: Draft, areaId: Id, area: AreaDraft): Draft {
  return { ...draft, areas: withEntry(draft.areas, areaId, area) };
}

/**
 * The area with this owner taken or left. Where one leader decides, another choice takes the place of the
 * first; elsewhere owners add up.
 */
export function withOwner(area: AreaDraft, leaderId: Id): AreaDraft {
  const others = area.ownerIds.filter((id) => id !== leaderId);
  if (others.length < area.ownerIds.length) return { ...area, ownerIds: others };
  const isForOne = area.mode === 'sovereign' || area.mode === 'coordinated';
  return { ...area, ownerIds: isForOne ? [leaderId] : [...area.ownerIds, leaderId] };
}

/** The agreement on an outcome; `null` takes it back. */
export function withAgreement(draft: Draft, outcomeId: Id, level: number | null): Draft {
  const agreements = new Map(draft.agreements);
  if (level === null) agreements.delete(outcomeId);
  else agreements.set(outcomeId, level);
  return { ...draft, agreements };
}

export function isBlankArea({ mode, ownerIds }: AreaDraft): boolean {
  return mode === null && ownerIds.length === 0;
}

/** The ballot as it is cast: blanks are left out; an owner without a lane leaves the lane not settled. */
export function toBallot(draft: Draft, leaderId: Id, on: IsoInstant): Ballot {
  return {
    leaderId,
    on,
    areas: [...draft.areas]
      .filter(([, area]) => !isBlankArea(area))
      .map(([areaId, { mode, ownerIds }]) => ({ areaId, mode: mode ?? 'undecided', ownerIds })),
    appetite: draft.appetite,
    agreements: [...draft.agreements].map(([outcomeId, level]) => ({ outcomeId, level })),
  };
}
