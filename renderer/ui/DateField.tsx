import { Field as Base } from '@base-ui/react/field';
import { useState } from 'react';
import { Field, type FieldFrameProps } from './Field.tsx';
import boxStyles from './Field.module.css';
import { classNames } from './classNames.ts';
import styles from './DateField.module.css';

export interface DateFieldProps extends FieldFrameProps {
  /** `YYYY-MM-DD`, or `null` when nothing is said. */
  readonly value: string | null;
  readonly onCommit: (value: string | null) => void;
}

/**
 * A day. The engine's own field: it speaks the system's order of day and month, and its calendar is
 * reachable by keyboard. A date typed in part is not handed on.
 */
export function DateField({ value, onCommit, ...frame }: DateFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const leave = () => {
    if (draft !== null && draft !== (value ?? '')) onCommit(draft === '' ? null : draft);
    setDraft(null);
  };
  return (
    <Field {...frame}>
      <Base.Control
        type="date"
        className={classNames(boxStyles.box, styles.date)}
        min="1900-01-01"
        max="2199-12-31"
        value={draft ?? value ?? ''}
        onChange={(event) => {
          // While a year is being typed the field reports 0002, 0020 ...: wait until it is left.
          setDraft(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') leave();
        }}
        onBlur={leave}
      />
    </Field>
  );
}
