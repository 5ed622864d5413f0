import type { MapDocument } from '../document/document.ts';
import type { Id } from '../document/fields.ts';
import type { MapModel } from '../model/mapModel.ts';
import type { Finding } from './finding.ts';
import type { StepNumber } from './rule.ts';

/** How far a team has got through one step. */
export interface StepProgress {
  readonly step: StepNumber;
  /** Leaders who have said something that belongs to the step. */
  readonly spoken: number;
  /** Whether the team has got here; before, what is not yet said is nothing that anybody owes. */
  readonly isReached: boolean;
}

/** How far a team has got: what is there, not what is missing. */
export interface Progress {
  /** Areas whose mode is settled. */
  readonly settled: number;
  readonly areas: number;
  readonly leaders: number;
  /** "9 of 22 areas settled" */
  readonly sentence: string;
  readonly steps: readonly StepProgress[];
}

const STEPS: readonly StepNumber[] = [1, 2, 3, 4, 5, 6];

/**
 * How far the team has got. A step is reached when something that belongs to it was said, or to a later
 * one; drawing lanes (step 5) reaches no earlier step, for a map is often drawn before the team meets.
 * The first step is always reached.
 *
 * @param meetingStep the step at which a meeting stands, which the document does not know
 */
export function progress(model: MapModel, meetingStep: StepNumber | null = null): Progress {
  const { document } = model;
  const settled = document.areas.filter(({ mode }) => mode !== 'undecided').length;
  const said = STEPS.map((step) => spokenIn(document, step));
  const isBegun = (step: StepNumber) =>
    (said[step - 1]?.size ?? 0) > 0 ||
    (step === 2 && document.cascades.length > 0) ||
    (step === 5 && settled > 0);
  const isReached = (step: StepNumber) =>
    step === 1 ||
    (meetingStep !== null && step <= meetingStep) ||
    isBegun(step) ||
    STEPS.some((later) => later > step && later !== 5 && isBegun(later));
  return {
    settled,
    areas: document.areas.length,
    leaders: document.leaders.length,
    sentence: `${settled} of ${document.areas.length} areas settled`,
    steps: STEPS.map((step, index) => ({
      step,
      spoken: said[index]?.size ?? 0,
      isReached: isReached(step),
    })),
  };
}

/** Whether it is time for a finding: what is not yet said waits until the team gets to its step. */
export function isDue(finding: Finding, { steps }: Progress): boolean {
  return finding.severity !== 'open' || steps[finding.step - 1]?.isReached === true;
}

/** The leaders who have said something that belongs to the step. */
export function spokenIn(document: MapDocument, step: StepNumber): ReadonlySet<Id> {
  return new Set(leadersWhoSpoke(document, step));
}

function leadersWhoSpoke(document: MapDocument, step: StepNumber): readonly Id[] {
  const { leaders, areas, assignments, risks, redLines, expertise, outcomes, signOffs } = document;
  const ids = (said: readonly { readonly leaderId: Id }[]) => said.map(({ leaderId }) => leaderId);
  const those = (has: (leader: (typeof leaders)[number]) => boolean) =>
    leaders.filter(has).map(({ id }) => id);
  switch (step) {
    case 1:
      return outcomes.flatMap(({ agreements }) => ids(agreements));
    case 2:
      return [
        ...ids(risks),
        ...ids(assignments.filter(({ appetite }) => appetite !== null)),
        ...those(({ appetite, noCascades }) => appetite !== null || noCascades),
      ];
    case 3:
      return [...ids(redLines), ...those(({ noRedLines }) => noRedLines)];
    case 4:
      return expertise.flatMap((one) => [one.leaderId, ...ids(one.acknowledgements)]);
    case 5:
      return [...ids(assignments), ...areas.flatMap(({ dispute }) => dispute?.claimantIds ?? [])];
    case 6:
      return ids(signOffs);
  }
}
