import { Checkbox as Base } from '@base-ui/react/checkbox';
import { Check, Minus } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { classNames } from './classNames.ts';
import styles from './Checkbox.module.css';
import row from './choiceRow.module.css';

export interface CheckboxProps {
  readonly label: ReactNode;
  /** `mixed` for several things that differ. */
  readonly value: boolean | 'mixed';
  readonly onChange: (isOn: boolean) => void;
  readonly hint?: ReactNode;
  readonly isDisabled?: boolean;
}

/** Yes or no, with its words beside it. */
export function Checkbox({ label, value, onChange, hint, isDisabled = false }: CheckboxProps) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : undefined;
  return (
    <div className={classNames(row.row, styles.row)}>
      <Base.Root
        id={id}
        className={styles.box}
        checked={value === true}
        indeterminate={value === 'mixed'}
        disabled={isDisabled}
        onCheckedChange={onChange}
        aria-describedby={hintId}
      >
        <Base.Indicator className={styles.indicator} keepMounted={false}>
          {value === 'mixed' ? <Minus aria-hidden /> : <Check aria-hidden />}
        </Base.Indicator>
      </Base.Root>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <span id={hintId} className={row.hint}>
          {hint}
        </span>
      )}
    </div>
  );
}
