import { METHOD_STEPS } from '#shared/model/methodSteps.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import styles from './MethodSheet.module.css';

const LANES = [
  ['S', 'Sovereign', 'One leader decides alone, and owns the outcome outright.'],
  ['C', 'Coordinated', 'One leader decides, after others were consulted or have agreed.'],
  ['H', 'Shared', 'Two or more decide together, for one outcome, with a way to end a deadlock.'],
] as const;

const close = () => verbs.setSession({ overlay: null });

/** The method in one page. */
export function MethodSheet() {
  return (
    <Dialog
      isOpen
      onClose={close}
      size="wide"
      title="The method in one page"
      description="Leadership teams rarely fail for want of commitment. They fail because they never agreed how they decide together. Six questions settle it, in this order."
    >
      <ol className={styles.steps}>
        {METHOD_STEPS.map((step) => (
          <li key={step.name} className={styles.step}>
            <h3 className={styles.name}>{step.name}</h3>
            <p className={styles.saying}>“{step.saying}”</p>
            <p className={styles.reason}>{step.reason}</p>
          </li>
        ))}
      </ol>
      <dl className={styles.lanes} aria-label="The three lanes">
        {LANES.map(([letter, mode, meaning]) => (
          <div key={letter}>
            <dt className={styles.letter}>{letter}</dt>
            <dt className={styles.mode}>{mode}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
