import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { Check } from 'lucide-react';
import styles from './Answering.module.css';

export interface Choice {
  readonly value: string;
  /** The key that chooses it, shown as its mark. */
  readonly keyCap: string;
  readonly name: string;
  readonly meaning?: string | undefined;
}

export interface ChoiceListProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  /** `null` while blank. */
  readonly value: string | null;
  readonly onChange: (value: string) => void;
}

/** One of a few, each with its key, its name and what it means. */
export function ChoiceList({ label, choices, value, onChange }: ChoiceListProps) {
  return (
    <RadioGroup
      className={styles.choices}
      aria-label={label}
      value={value ?? ''}
      onValueChange={(next) => onChange(String(next))}
    >
      {choices.map(({ value: own, keyCap, name, meaning }) => (
        <Radio.Root
          key={own}
          value={own}
          nativeButton
          render={<button type="button" />}
          className={styles.choice}
          aria-label={meaning === undefined ? name : `${name}: ${meaning}`}
        >
          <kbd className={styles.key}>{keyCap}</kbd>
          <span className={styles.name}>{name}</span>
          {meaning !== undefined && <span className={styles.meaning}>{meaning}</span>}
          <Check className={styles.tick} aria-hidden />
        </Radio.Root>
      ))}
    </RadioGroup>
  );
}
