import { Radio } from '@base-ui/react/radio';
import { RadioGroup as Base } from '@base-ui/react/radio-group';
import { useId } from 'react';
import { Field, type FieldFrameProps } from './Field.tsx';
import row from './choiceRow.module.css';
import styles from './RadioGroup.module.css';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

export interface RadioGroupProps<Value extends string> extends FieldFrameProps {
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, one below the other, each with room for a sentence. */
export function RadioGroup<Value extends string>({
  value,
  choices,
  onChange,
  ...frame
}: RadioGroupProps<Value>) {
  const id = useId();
  return (
    <Field {...frame}>
      <Base
        className={styles.group}
        value={value}
        onValueChange={(next) => onChange(next as Value)}
        aria-label={frame.label}
      >
        {choices.map((choice) => (
          <div key={choice.value} className={row.row}>
            <Radio.Root
              id={`${id}-${choice.value}`}
              value={choice.value}
              className={styles.dot}
              aria-label={choice.label}
            >
              <Radio.Indicator className={styles.indicator} />
            </Radio.Root>
            <label htmlFor={`${id}-${choice.value}`}>{choice.label}</label>
            {choice.hint !== undefined && <span className={row.hint}>{choice.hint}</span>}
          </div>
        ))}
      </Base>
    </Field>
  );
}
