import { useEffect, useRef, type ReactNode } from 'react';
import type { StepNumber } from '#shared/audit/rule.ts';
import { useMeeting } from '#renderer/store/meetingVerbs.ts';
import { Attendance } from './Attendance.tsx';
import { BottomLineStep } from './bottomLine/BottomLineStep.tsx';
import { ExpertiseStep } from './expertise/ExpertiseStep.tsx';
import { LanesStep } from './lanes/LanesStep.tsx';
import { OutcomesStep } from './outcomes/OutcomesStep.tsx';
import { StepFindings } from './parts/StepFindings.tsx';
import { RedLinesStep } from './redLines/RedLinesStep.tsx';
import { RiskStep } from './risk/RiskStep.tsx';
import { StepClock } from './StepClock.tsx';
import { StepHead } from './StepHead.tsx';
import { StepRail } from './StepRail.tsx';
import styles from './StepsScreen.module.css';
import { useStepKeys } from './useStepKeys.ts';

const STEPS: Readonly<Record<StepNumber, () => ReactNode>> = {
  1: OutcomesStep,
  2: RiskStep,
  3: RedLinesStep,
  4: ExpertiseStep,
  5: LanesStep,
  6: BottomLineStep,
};

/** The six steps as a facilitator runs them in the room, one at a time. */
export function StepsScreen() {
  const { step } = useMeeting();
  const stage = useRef<HTMLDivElement>(null);
  const question = useRef<HTMLHeadingElement>(null);
  const before = useRef<StepNumber>(null);
  useStepKeys();
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    stage.current?.scrollTo(0, 0);
    // What had the keyboard went away with the old step or the map: the question has it, and is read out.
    if (document.activeElement === document.body) question.current?.focus({ preventScroll: true });
  }, [step]);
  const Step = STEPS[step];
  return (
    <main className={styles['screen']} aria-label="Six steps">
      <div className={styles['desk']}>
        <div className={styles['side']}>
          <StepRail />
          <div className={styles['meeting']}>
            <StepClock />
            <Attendance />
          </div>
        </div>
        <div ref={stage} className={styles['stage']}>
          <div className={styles['room']}>
            <article className={styles['step']} aria-label={`Step ${step}`}>
              <StepHead step={step} ref={question} />
              <Step key={step} />
              <StepFindings step={step} />
            </article>
          </div>
        </div>
      </div>
    </main>
  );
}
