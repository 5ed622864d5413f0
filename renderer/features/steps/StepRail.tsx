import { LAMP_WORDS } from '#shared/audit/lampWords.ts';
import { METHOD_STEPS, type MethodStep } from '#shared/model/methodSteps.ts';
import type { Readiness } from '#shared/audit/readiness.ts';
import { useReadiness } from '#renderer/store/audit.ts';
import { meetingVerbs, useMeeting } from '#renderer/store/meetingVerbs.ts';
import { GateLamp } from '#renderer/ui/GateLamp.tsx';
import { Walk } from './parts/Walk.tsx';
import styles from './StepRail.module.css';

/** The six steps with their lamps: free to jump, by click or by arrow keys. */
export function StepRail() {
  const { step } = useMeeting();
  const readiness = useReadiness();
  return (
    <Walk
      label="Steps"
      currentMeans="step"
      className={styles['rail']}
      stopClassName={styles['stop']}
      current={step}
      onGo={meetingVerbs.goToStep}
      stops={METHOD_STEPS.map((one) => ({
        value: one.number,
        content: <RailStop step={one} readiness={readiness} />,
      }))}
    />
  );
}

interface RailStopProps {
  readonly step: MethodStep;
  readonly readiness: Readiness | null;
}

function RailStop({ step: { number, name }, readiness }: RailStopProps) {
  const status = lampOf(number, readiness);
  return (
    <>
      <span className={styles['number']}>{number}</span>
      <span className={styles['name']}>{name}</span>
      {status && (
        <span className={styles['lamp']}>
          <GateLamp status={status} label={LAMP_WORDS[status]} />
        </span>
      )}
    </>
  );
}

/** The lamp of a step's gate; the last step shows the whole, which the worst gate decides. */
export function lampOf(step: MethodStep['number'], readiness: Readiness | null) {
  if (step === 6) return readiness?.overall;
  return readiness?.gates.find((gate) => gate.step === step)?.status;
}
