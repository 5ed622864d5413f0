import { joinWords } from '#shared/lib/sentence.ts';
import { METHOD_STEPS } from '#shared/model/methodSteps.ts';
import { LAMP_WORDS } from '#shared/audit/lampWords.ts';
import type { GateStatus, Readiness } from '#shared/audit/readiness.ts';
import type { StepNumber } from '#shared/audit/rule.ts';
import { getState, useApp } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { GateLamp } from '#renderer/ui/GateLamp.tsx';
import { LampShape } from '#renderer/ui/LampShape.tsx';
import styles from './Findings.module.css';

const OVERALL: Readonly<Record<GateStatus, string>> = {
  red: 'Something must be settled',
  open: 'Not everything is said yet',
  amber: 'Worth a talk before the board',
  green: 'All five conditions are met',
};

function toggleStep(step: StepNumber): void {
  const { findings } = getState().session;
  verbs.setSession({ findings: { ...findings, step: findings.step === step ? null : step } });
}

/** The whole and its five gates, worst wins; choosing a step lists its findings alone. */
export function GateRows({ readiness }: { readonly readiness: Readiness }) {
  const chosen = useApp((state) => state.session.findings.step);
  const gate = readiness.gates.find(({ step }) => step === chosen);
  const causes = METHOD_STEPS.filter(({ number }) =>
    readiness.gates.some(
      ({ step, status }) => step === number && status !== 'green' && status === readiness.overall,
    ),
  ).map(({ name }) => name.toLowerCase());
  return (
    <section className={styles.gates} aria-label="Readiness">
      <p className={styles.overall}>
        <GateLamp status={readiness.overall} label={OVERALL[readiness.overall]} size="large" />
      </p>
      {causes.length > 0 && (
        <p className={styles.source}>What holds it back: {joinWords(causes)}.</p>
      )}
      <ul className={styles.gateList} aria-label="Steps">
        {METHOD_STEPS.map(({ number, name }) => {
          const status = readiness.gates.find(({ step }) => step === number)?.status;
          return (
            <li key={number}>
              <button
                type="button"
                className={styles.gate}
                aria-pressed={chosen === number}
                onClick={() => toggleStep(number)}
              >
                {status ? <LampShape shape={status} /> : <span />}
                <span className={styles.gateNumber}>{number}</span>
                <span className={styles.gateName}>{name}</span>
                <span className={styles.gateWord}>{status && LAMP_WORDS[status]}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {gate && gate.reasons.length > 0 && (
        <ul className={styles.reasons} aria-label="Why it is not green">
          {gate.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
