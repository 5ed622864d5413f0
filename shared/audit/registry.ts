import type { Rule } from './rule.ts';
import { outcomeMissing } from './rules/outcomeMissing.ts';
import { agreementUnstated } from './rules/agreementUnstated.ts';
import { outcomeNotAgreed } from './rules/outcomeNotAgreed.ts';
import { consequenceUnstated } from './rules/consequenceUnstated.ts';
import { noPartDrawn } from './rules/noPartDrawn.ts';
import { riskUnstated } from './rules/riskUnstated.ts';
import { failureUnstated } from './rules/failureUnstated.ts';
import { cascadeUnstated } from './rules/cascadeUnstated.ts';
import { appetiteUnstated } from './rules/appetiteUnstated.ts';
import { appetiteGap } from './rules/appetiteGap.ts';
import { appetiteAboveApproved } from './rules/appetiteAboveApproved.ts';
import { blindCascade } from './rules/blindCascade.ts';
import { cascadeReach } from './rules/cascadeReach.ts';
import { redLinesUnstated } from './rules/redLinesUnstated.ts';
import { redLineOutsideLane } from './rules/redLineOutsideLane.ts';
import { redLinesMeet } from './rules/redLinesMeet.ts';
import { redLineWithoutStop } from './rules/redLineWithoutStop.ts';
import { tooManyRedLines } from './rules/tooManyRedLines.ts';
import { expertNotHeard } from './rules/expertNotHeard.ts';
import { expertiseNotAcknowledged } from './rules/expertiseNotAcknowledged.ts';
import { defersToNobody } from './rules/defersToNobody.ts';
import { agreeOnExpertiseAlone } from './rules/agreeOnExpertiseAlone.ts';
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
import { signOffMissing } from './rules/signOffMissing.ts';
import { signOffWithheld } from './rules/signOffWithheld.ts';
import { signOffStale } from './rules/signOffStale.ts';
import { reviewOverdue } from './rules/reviewOverdue.ts';

/** Every rule, in the order in which findings are listed. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [
  outcomeMissing,
  agreementUnstated,
  outcomeNotAgreed,
  consequenceUnstated,
  noPartDrawn,
  riskUnstated,
  failureUnstated,
  cascadeUnstated,
  appetiteUnstated,
  appetiteGap,
  appetiteAboveApproved,
  blindCascade,
  cascadeReach,
  redLinesUnstated,
  redLineOutsideLane,
  redLinesMeet,
  redLineWithoutStop,
  tooManyRedLines,
  expertNotHeard,
  expertiseNotAcknowledged,
  defersToNobody,
  agreeOnExpertiseAlone,
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
  signOffMissing,
  signOffWithheld,
  signOffStale,
  reviewOverdue,
];

/** Looks a rule up by its id. */
export const ruleById: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));
