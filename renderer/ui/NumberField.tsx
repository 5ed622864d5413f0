import { NumberField as Base } from '@base-ui/react/number-field';
import { Minus, Plus } from 'lucide-react';
import { Field, type FieldFrameProps } from './Field.tsx';
import boxStyles from './Field.module.css';
import { classNames } from './classNames.ts';
import styles from './NumberField.module.css';

export interface NumberFieldProps extends FieldFrameProps {
  readonly value: number | null;
  readonly onCommit: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
}

/** A number with steps; arrow keys and the wheel work too. */
export function NumberField({ value, onCommit, min, max, step, ...frame }: NumberFieldProps) {
  return (
    <Field {...frame}>
      <Base.Root
        value={value}
        onValueCommitted={onCommit}
        {...(min === undefined ? {} : { min })}
        {...(max === undefined ? {} : { max })}
        {...(step === undefined ? {} : { step })}
      >
        <Base.Group className={styles.group}>
          <Base.Input className={classNames(boxStyles.box, styles.input)} />
          <Base.Decrement className={styles.step} aria-label="Less">
            <Minus aria-hidden />
          </Base.Decrement>
          <Base.Increment className={styles.step} aria-label="More">
            <Plus aria-hidden />
          </Base.Increment>
        </Base.Group>
      </Base.Root>
    </Field>
  );
}
