import type { Lane } from '../../model/lanes.ts';
import { lanes } from '../../model/lanes.ts';
import type { MapModel } from '../../model/mapModel.ts';
import type { AuditContext } from '../auditContext.ts';

/** Fewer areas than this say nothing about who owns too large a share of them. */
const LEAST_AREAS = 5;
/** Whoever owns fewer is not compared with the mean: one of two is twice as many as none. */
const LEAST_OWNED = 4;

/** Takes part in deciding more areas than the threshold `load` allows. */
export function isOverloaded(context: AuditContext, atTable: number): boolean {
  return atTable * 100 > context.threshold('load') * context.model.document.areas.length;
}

/** Owns more than the share `ownership` of five areas or more, or four and far more than the mean. */
export function ownsTooMuch(context: AuditContext, owns: number, mean: number): boolean {
  const count = context.model.document.areas.length;
  const isLargeShare = count >= LEAST_AREAS && owns * 100 > context.threshold('ownership') * count;
  return isLargeShare || (owns >= LEAST_OWNED && owns > context.threshold('ownershipRatio') * mean);
}

/** How many areas are decided, and in which way. */
export interface Shares {
  readonly sovereign: number;
  /** Coordinated or shared. */
  readonly together: number;
  readonly undecided: number;
}

const known = new WeakMap<MapModel, Shares>();

/** Counted once for each model. */
export function sharesOf(model: MapModel): Shares {
  const present = known.get(model);
  if (present) return present;
  const shares = countShares(lanes(model));
  known.set(model, shares);
  return shares;
}

function countShares(all: readonly Lane[]): Shares {
  let sovereign = 0;
  let undecided = 0;
  for (const { area } of all) {
    if (area.mode === 'sovereign') sovereign += 1;
    else if (area.mode === 'undecided') undecided += 1;
  }
  return { sovereign, undecided, together: all.length - sovereign - undecided };
}

/** Of the decided areas, fewer than `sovereignShare` are sovereign. */
export function isOverCollaborating(context: AuditContext, shares: Shares): boolean {
  const decided = shares.sovereign + shares.together;
  return decided > 0 && shares.sovereign * 100 < context.threshold('sovereignShare') * decided;
}

/** Of the decided areas, fewer than `collaborationShare` are coordinated or shared. */
export function isBelowCollaborationShare(context: AuditContext, shares: Shares): boolean {
  const decided = shares.sovereign + shares.together;
  return decided > 0 && shares.together * 100 < context.threshold('collaborationShare') * decided;
}
