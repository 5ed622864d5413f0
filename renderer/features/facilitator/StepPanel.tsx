import { useState } from 'react';
import type { StepNumber } from '#shared/audit/rule.ts';
import { useMeeting } from '#renderer/store/meetingVerbs.ts';
import { GateList } from './GateList.tsx';
import { StepNotes } from './StepNotes.tsx';
import { StepOpen } from './StepOpen.tsx';

/** One step at a time: the meeting's own, until the facilitator looks into another one. */
export function StepPanel() {
  const { step: meetingStep } = useMeeting();
  const [looked, setLooked] = useState<{ readonly from: StepNumber; readonly at: StepNumber }>();
  // When the meeting goes on, so does what is looked at.
  const step = looked?.from === meetingStep ? looked.at : meetingStep;
  return (
    <>
      <StepNotes step={step} />
      <GateList step={step} onLook={(at) => setLooked({ from: meetingStep, at })} />
      <StepOpen step={step} />
    </>
  );
}
