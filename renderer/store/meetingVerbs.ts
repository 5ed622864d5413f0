import type { StepNumber } from '#shared/audit/rule.ts';
import type { Id } from '#shared/document/fields.ts';
import { METHOD_STEPS } from '#shared/model/methodSteps.ts';
import { atStep, withClock, withPresence, type Meeting } from './meeting.ts';
import { getState, useApp } from './store.ts';
import { verbs } from './verbs.ts';

function change(to: (meeting: Meeting) => Meeting): void {
  verbs.setSession({ meeting: to(getState().session.meeting) });
}

/** What may be done to the meeting. */
export const meetingVerbs = {
  goToStep: (step: StepNumber) => change((meeting) => atStep(meeting, step, Date.now())),
  /** One step on or back; stays at the ends. */
  walkSteps: (by: 1 | -1) =>
    change((meeting) => {
      const next = METHOD_STEPS[meeting.step - 1 + by];
      return next ? atStep(meeting, next.number, Date.now()) : meeting;
    }),
  toggleClock: () => change((meeting) => withClock(meeting, meeting.since === null, Date.now())),
  plan: (step: StepNumber, minutes: number) =>
    change((meeting) => ({ ...meeting, planned: { ...meeting.planned, [step]: minutes } })),
  /** `null`: more than half of the team again. */
  setQuorum: (quorum: number | null) => change((meeting) => ({ ...meeting, quorum })),
  setPresence: (leaderId: Id, isHere: boolean) =>
    change((meeting) => withPresence(meeting, leaderId, isHere)),
  /** Whose turn it is in a step. */
  setTurn: (step: StepNumber, leaderId: Id) =>
    change((meeting) => ({ ...meeting, turns: { ...meeting.turns, [step]: leaderId } })),
  /** Puts an outcome or area on the table of a step; an area is then selected on the other screens too. */
  setTopic: (step: StepNumber, id: Id) => {
    change((meeting) => ({ ...meeting, topics: { ...meeting.topics, [step]: id } }));
    if (step === 5) verbs.setSession({ selection: [{ kind: 'area', id }] });
  },
};

/** The meeting under way. */
export function useMeeting(): Meeting {
  return useApp((state) => state.session.meeting);
}
