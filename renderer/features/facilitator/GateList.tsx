import { LAMP_WORDS } from '#shared/audit/lampWords.ts';
import type { StepNumber } from '#shared/audit/rule.ts';
import { METHOD_STEPS } from '#shared/model/methodSteps.ts';
import { useReadiness } from '#renderer/store/audit.ts';
import { LampShape } from '#renderer/ui/LampShape.tsx';
import part from './part.module.css';
import styles from './GateList.module.css';

export interface GateListProps {
  readonly step: StepNumber;
  readonly onLook: (step: StepNumber) => void;
}

/** The six steps with their lamps, and why they are not green. */
export function GateList({ step, onLook }: GateListProps) {
  const readiness = useReadiness();
  return (
    <nav className={part.part} aria-label="Gates">
      <h2 className={part.heading}>Gates</h2>
      <ol>
        {METHOD_STEPS.map(({ number, name }) => {
          const gate = readiness?.gates.find((one) => one.step === number);
          return (
            <li key={number} className={styles.row}>
              <button
                type="button"
                className={styles.gate}
                aria-current={number === step ? 'step' : undefined}
                onClick={() => onLook(number)}
              >
                {gate ? <LampShape shape={gate.status} /> : <span aria-hidden />}
                <span className={styles.name}>
                  <span className={styles.number}>{number}</span> {name}
                </span>
                {gate && <span className={styles.word}>{LAMP_WORDS[gate.status]}</span>}
              </button>
              {gate && gate.reasons.length > 0 && (
                <ul className={styles.reasons}>
                  {gate.reasons.map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
