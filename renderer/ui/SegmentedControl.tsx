import { Field as BaseField } from '@base-ui/react/field';
import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import type { ReactNode } from 'react';
import { classNames } from './classNames.ts';
import { Field, type FieldFrameProps } from './Field.tsx';
import styles from './SegmentedControl.module.css';
import { Tooltip } from './Tooltip.tsx';

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** A letter in a small box before the word, so that the choice never rests on colour. */
  readonly letter?: string;
  readonly icon?: ReactNode;
  /** Said in full on hover and focus. */
  readonly explanation?: string;
}

export interface SegmentedControlProps<Value extends string> extends FieldFrameProps {
  /** `null`: nothing chosen, or several things that differ. */
  readonly value: Value | null;
  readonly segments: readonly Segment<Value>[];
  readonly onChange: (value: Value) => void;
  readonly size?: 'medium' | 'small';
  /** Two rows of two, where four words in a row would be too wide. */
  readonly isGrid?: boolean;
}

/** One of two to five, all in sight; arrow keys move, as in any radio group. */
export function SegmentedControl<Value extends string>({
  value,
  segments,
  onChange,
  size = 'medium',
  isGrid = false,
  ...frame
}: SegmentedControlProps<Value>) {
  return (
    <Field {...frame}>
      <RadioGroup
        className={classNames(
          styles.group,
          size === 'small' && styles.small,
          isGrid && styles.grid,
        )}
        // An empty text stands for "none": Base UI takes null for "not controlled".
        value={value ?? ''}
        onValueChange={(next) => onChange(next as Value)}
        aria-label={frame.label}
      >
        {segments.map((segment) => (
          <BaseField.Item key={segment.value} render={<SegmentButton segment={segment} />} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function SegmentButton<Value extends string>({ segment }: { segment: Segment<Value> }) {
  const button = (
    <Radio.Root
      value={segment.value}
      nativeButton
      render={<button type="button" />}
      className={styles.segment}
      aria-label={segment.label}
    >
      {segment.letter !== undefined && (
        <span className={styles.letter} aria-hidden>
          {segment.letter}
        </span>
      )}
      {segment.icon}
      {segment.label}
    </Radio.Root>
  );
  if (segment.explanation === undefined) return button;
  return <Tooltip text={segment.explanation}>{button}</Tooltip>;
}
