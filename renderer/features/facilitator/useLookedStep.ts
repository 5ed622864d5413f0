import { useState } from 'react';
import type { StepNumber } from '#shared/audit/rule.ts';
import { useMeeting } from '#renderer/store/meetingVerbs.ts';

/**
 * The step that is looked at: that of the finding on the wall, else the meeting's own, until the facilitator looks
 * into another one.
 */
export function useLookedStep(
  onWall: StepNumber | null,
): readonly [StepNumber, (step: StepNumber) => void] {
  const { step: meetingStep } = useMeeting();
  const current = onWall ?? meetingStep;
  const [looked, setLooked] = useState<{ readonly from: StepNumber; readonly at: StepNumber }>();
  // When the meeting goes on, or the wall, so does what is looked at.
  const step = looked?.from === current ? looked.at : current;
  return [step, (at) => setLooked({ from: current, at })];
}
