import type { OutcomeKind, SharedOutcome } from '#shared/document/outcome.ts';
import { isBlank } from '#shared/lib/isBlank.ts';
import { AGREEMENT_SCALE, APPETITE_MEANINGS, APPETITE_SCALE } from '#shared/model/partWords.ts';
import styles from './Answering.module.css';
import { ChoiceList } from './ChoiceList.tsx';

const APPETITES = APPETITE_SCALE.map((name, index) => ({
  value: String(index + 1),
  keyCap: String(index + 1),
  name,
  meaning: APPETITE_MEANINGS[index],
}));

const AGREEMENTS = AGREEMENT_SCALE.map((name, level) => ({
  value: String(level),
  keyCap: String(level),
  name,
}));

const KINDS: Readonly<Record<OutcomeKind, string>> = {
  challenge: 'How far do you stand behind taking on this challenge together?',
  outcome: 'How far do you stand behind this outcome?',
  risk: 'How far do you stand behind carrying this risk together?',
};

interface ScaleProps {
  readonly value: number | null;
  readonly onChange: (value: number) => void;
}

/** How much risk the leader would take. */
export function AppetiteQuestion({ value, onChange }: ScaleProps) {
  return (
    <>
      <h3 className={styles.ask}>How much risk would you take in what you own?</h3>
      <ChoiceList
        label="How much risk would you take in what you own?"
        choices={APPETITES}
        value={value === null ? null : String(value)}
        onChange={(next) => onChange(Number(next))}
      />
    </>
  );
}

/** How far the leader stands behind a shared outcome. */
export function OutcomeQuestion({
  outcome,
  value,
  onChange,
}: ScaleProps & { readonly outcome: SharedOutcome }) {
  return (
    <>
      {!isBlank(outcome.consequence) && (
        <p className={styles.about}>If we fail together: {outcome.consequence}</p>
      )}
      <h3 className={styles.ask}>{KINDS[outcome.kind]}</h3>
      <ChoiceList
        label={KINDS[outcome.kind]}
        choices={AGREEMENTS}
        value={value === null ? null : String(value)}
        onChange={(next) => onChange(Number(next))}
      />
    </>
  );
}
