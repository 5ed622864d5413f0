import { LAMP_WORDS } from '#shared/audit/lampWords.ts';
import { METHOD_STEPS } from '#shared/model/methodSteps.ts';
import { useReadiness } from '#renderer/store/audit.ts';
import { LampShape } from '#renderer/ui/LampShape.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import styles from './Present.module.css';

/** The five gates, small: a shape each, its words for whoever hears them. */
export function WallLamps() {
  const readiness = useReadiness();
  if (!readiness) return null;
  return (
    <ul className={styles.lamps} aria-label="Gates">
      {readiness.gates.map(({ step, status }) => (
        <li key={step} className={styles.lamp}>
          <LampShape shape={status} />
          <VisuallyHidden>
            {METHOD_STEPS.find(({ number }) => number === step)?.name}: {LAMP_WORDS[status]}
          </VisuallyHidden>
        </li>
      ))}
    </ul>
  );
}
