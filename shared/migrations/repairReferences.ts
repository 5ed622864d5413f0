import type { DecisionArea } from '../document/area.ts';
import type { Ballot } from '../document/ballot.ts';
import type { Decision } from '../document/decision.ts';
import type { MapContent } from '../document/document.ts';
import type { Expertise } from '../document/expertise.ts';
import type { SharedOutcome } from '../document/outcome.ts';
import { followReferences, type References } from './followReferences.ts';
import { mapChanged, withFields } from './mapChanged.ts';
import type { Resolvers } from './repairIds.ts';
import { quote, type Tell } from './tell.ts';

/**
 * Lets every reference lead somewhere: a record whose required reference leads nowhere goes, a
 * nullable reference becomes `null`, an item of a list goes. Each is told.
 */
export function repairReferences<T extends MapContent>(
  content: T,
  resolvers: Resolvers,
  tell: Tell,
): T {
  const references = followReferences(resolvers, tell);
  const { required, ofLeader, ofArea, orNull } = references;
  return withFields(content, {
    areas: mapChanged(content.areas, (area) => repairArea(area, references)),
    assignments: mapChanged(content.assignments, (assignment) => {
      const what = () => `The assignment ${quote(assignment.id)}`;
      return ofArea(ofLeader(assignment, what), what);
    }),
    risks: mapChanged(content.risks, (risk) => {
      const what = () => `The risk ${quote(risk.atRisk)}`;
      return ofArea(ofLeader(risk, what), what);
    }),
    redLines: mapChanged(content.redLines, (redLine) => {
      const what = () => `The red line ${quote(redLine.statement)}`;
      const kept = ofLeader(redLine, what);
      return kept && withFields(kept, { areaId: orNull(kept.areaId, 'area', what) });
    }),
    cascades: mapChanged(content.cascades, (cascade) => {
      const what = () => `The cascade ${quote(cascade.id)}`;
      return required(required(cascade, 'fromAreaId', 'area', what), 'toAreaId', 'area', what);
    }),
    expertise: mapChanged(content.expertise, (stated) => repairExpertise(stated, references)),
    outcomes: mapChanged(content.outcomes, (outcome) => repairOutcome(outcome, references)),
    decisions: mapChanged(content.decisions, (decision) => repairDecision(decision, references)),
    ballots: mapChanged(content.ballots, (ballot) => repairBallot(ballot, references)),
    signOffs: mapChanged(content.signOffs, (signOff) =>
      ofLeader(signOff, () => `The signature of ${quote(signOff.leaderId)}`),
    ),
  } as Partial<T>);
}

function repairArea(area: DecisionArea, { ofLeader, orNull, inList }: References): DecisionArea {
  const { dispute, heard, name, tieBreakerId } = area;
  return withFields(area, {
    tieBreakerId: orNull(tieBreakerId, 'leader', () => `The tie-break of ${quote(name)}`),
    heard: mapChanged(heard, (entry) => ofLeader(entry, () => `An expert heard on ${quote(name)}`)),
    dispute:
      dispute &&
      withFields(dispute, {
        claimantIds: inList(
          dispute.claimantIds,
          'leader',
          () => `The dispute about ${quote(name)}`,
        ),
      }),
  });
}

function repairExpertise(expertise: Expertise, { ofLeader, inList }: References): Expertise | null {
  const what = () => `The expertise in ${quote(expertise.domain)}`;
  const kept = ofLeader(expertise, what);
  return (
    kept &&
    withFields(kept, {
      areaIds: inList(kept.areaIds, 'area', what),
      acknowledgements: mapChanged(kept.acknowledgements, (entry) =>
        ofLeader(entry, () => `An acknowledgement of ${quote(kept.domain)}`),
      ),
    })
  );
}

function repairOutcome(outcome: SharedOutcome, { ofLeader, inList }: References): SharedOutcome {
  const { agreements, areaIds, statement } = outcome;
  return withFields(outcome, {
    areaIds: inList(areaIds, 'area', () => `The outcome ${quote(statement)}`),
    agreements: mapChanged(agreements, (entry) =>
      ofLeader(entry, () => `An agreement on ${quote(statement)}`),
    ),
  });
}

function repairDecision(decision: Decision, { ofLeader, orNull }: References): Decision {
  const { areaId, dissent, text } = decision;
  return withFields(decision, {
    areaId: orNull(areaId, 'area', () => `The decision ${quote(text)}`),
    dissent: mapChanged(dissent, (entry) => ofLeader(entry, () => `A dissent on ${quote(text)}`)),
  });
}

function repairBallot(ballot: Ballot, references: References): Ballot | null {
  const { required, ofLeader, ofArea, inList } = references;
  const what = () => `The ballot of ${quote(ballot.leaderId)}`;
  const kept = ofLeader(ballot, what);
  return (
    kept &&
    withFields(kept, {
      areas: mapChanged(kept.areas, (entry) => {
        const placed = ofArea(entry, what);
        return placed && withFields(placed, { ownerIds: inList(placed.ownerIds, 'leader', what) });
      }),
      agreements: mapChanged(kept.agreements, (entry) =>
        required(entry, 'outcomeId', 'outcome', what),
      ),
    })
  );
}
