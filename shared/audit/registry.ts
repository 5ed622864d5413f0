import type { Rule } from './rule.ts';
import { unsettledLane } from './rules/unsettledLane.ts';
import { noOwner } from './rules/noOwner.ts';
import { disputed } from './rules/disputed.ts';
import { sovereignManyOwners } from './rules/sovereignManyOwners.ts';
import { sovereignWithCoordinators } from './rules/sovereignWithCoordinators.ts';
import { coordinatedWithNobody } from './rules/coordinatedWithNobody.ts';
import { coordinatedManyOwners } from './rules/coordinatedManyOwners.ts';
import { sharedSingleOwner } from './rules/sharedSingleOwner.ts';
import { sharedWithoutTiebreak } from './rules/sharedWithoutTiebreak.ts';
import { agreeWithoutTiebreak } from './rules/agreeWithoutTiebreak.ts';
import { tiebreakerIsParty } from './rules/tiebreakerIsParty.ts';
import { areaOutcomeUnstated } from './rules/areaOutcomeUnstated.ts';
import { tooManyCoOwners } from './rules/tooManyCoOwners.ts';
import { tooManyCoordinators } from './rules/tooManyCoordinators.ts';
import { tooManyMustAgree } from './rules/tooManyMustAgree.ts';
import { decidingGroupTooLarge } from './rules/decidingGroupTooLarge.ts';
import { silo } from './rules/silo.ts';
import { overloadedLeader } from './rules/overloadedLeader.ts';
import { ownsTooMuch } from './rules/ownsTooMuch.ts';
import { ownsNothing } from './rules/ownsNothing.ts';
import { noDeputy } from './rules/noDeputy.ts';
import { overCollaboration } from './rules/overCollaboration.ts';
import { underCollaboration } from './rules/underCollaboration.ts';

/** Every rule, in the order in which findings are listed. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [
  unsettledLane,
  noOwner,
  disputed,
  sovereignManyOwners,
  sovereignWithCoordinators,
  coordinatedWithNobody,
  coordinatedManyOwners,
  sharedSingleOwner,
  sharedWithoutTiebreak,
  agreeWithoutTiebreak,
  tiebreakerIsParty,
  areaOutcomeUnstated,
  tooManyCoOwners,
  tooManyCoordinators,
  tooManyMustAgree,
  decidingGroupTooLarge,
  silo,
  overloadedLeader,
  ownsTooMuch,
  ownsNothing,
  noDeputy,
  overCollaboration,
  underCollaboration,
];

/** Looks a rule up by its id. */
export const ruleById: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));
