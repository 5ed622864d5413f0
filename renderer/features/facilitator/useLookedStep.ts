import { useState } from 'react';
import type { StepNumber } from '#shared/audit/rule.ts';
import { useMeeting } from '#renderer/store/meetingVerbs.ts';

/** The step that is looked at: the meeting's own, until the facilitator looks into another one. */
export function useLookedStep(): readonly [StepNumber, (step: StepNumber) => void] {
  const { step: meetingStep } = useMeeting();
  const [looked, setLooked] = useState<{ readonly from: StepNumber; readonly at: StepNumber }>();
  // When the meeting goes on, so does what is looked at.
  const step = looked?.from === meetingStep ? looked.at : meetingStep;
  return [step, (at) => setLooked({ from: meetingStep, at })];
}
