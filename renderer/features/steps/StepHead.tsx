import { ArrowRight } from 'lucide-react';
import type { Ref } from 'react';
import { LAMP_WORDS } from '#shared/audit/lampWords.ts';
import { METHOD_STEPS } from '#shared/model/methodSteps.ts';
import type { StepNumber } from '#shared/audit/rule.ts';
import { useReadiness } from '#renderer/store/audit.ts';
import { meetingVerbs } from '#renderer/store/meetingVerbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { GateLamp } from '#renderer/ui/GateLamp.tsx';
import styles from './StepHead.module.css';
import { lampOf } from './StepRail.tsx';

export interface StepHeadProps {
  readonly step: StepNumber;
  readonly ref?: Ref<HTMLHeadingElement>;
}

/** The step's question, what it needs from each leader, its lamp, and on to the next one. */
export function StepHead({ step, ref }: StepHeadProps) {
  const readiness = useReadiness();
  const method = METHOD_STEPS[step - 1];
  const next = METHOD_STEPS[step];
  const status = lampOf(step, readiness);
  if (!method) return null;
  return (
    <header className={styles['head']}>
      <p className={styles['name']}>
        <span className={styles['number']}>{method.number}</span>
        {method.name}
        {status && (
          <span role="status" className={styles['lamp']}>
            <GateLamp status={status} label={LAMP_WORDS[status]} />
          </span>
        )}
      </p>
      <h2 ref={ref} tabIndex={-1} className={styles['question']}>
        {method.question}
      </h2>
      <p className={styles['needs']}>{method.needs}</p>
      {next && (
        <Button className={styles['next']} onClick={() => meetingVerbs.walkSteps(1)}>
          Next step
          <ArrowRight aria-hidden />
        </Button>
      )}
    </header>
  );
}
