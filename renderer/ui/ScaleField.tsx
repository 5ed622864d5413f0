import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Field, type FieldFrameProps } from './Field.tsx';
import { classNames } from './classNames.ts';
import { IconButton } from './IconButton.tsx';
import styles from './ScaleField.module.css';

export interface ScaleFieldProps extends FieldFrameProps {
  /** `first` up, as many as there are words; `null` when nothing is said. */
  readonly value: number | null;
  /** The lowest step, 1 unless said. */
  readonly first?: 0 | 1;
  /** What each step means, from the first up. */
  readonly words: readonly string[];
  readonly onChange: (value: number | null) => void;
  /** Shown while nothing is said. */
  readonly unsaid?: string;
}

/** A step on a scale, with the word for it beside; digits choose, Delete or the cross clears. */
export function ScaleField({
  value,
  first = 1,
  words,
  onChange,
  unsaid = 'Not said',
  ...frame
}: ScaleFieldProps) {
  const handleKeyDown = (event: KeyboardEvent) => {
    const digit = Number(event.key);
    const isDigit = /^[0-9]$/.test(event.key);
    if (isDigit && digit >= first && digit < first + words.length) {
      onChange(digit);
      event.preventDefault();
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      onChange(null);
      event.preventDefault();
    } else return;
    event.stopPropagation();
  };
  const word = value === null ? undefined : words[value - first];
  return (
    <Field {...frame}>
      <div className={styles.row} onKeyDown={handleKeyDown}>
        <RadioGroup
          className={styles.scale}
          value={value === null ? '' : String(value)}
          onValueChange={(next) => onChange(Number(next))}
          aria-label={frame.label}
        >
          {words.map((step, index) => (
            <Radio.Root
              key={first + index}
              value={String(first + index)}
              nativeButton
              render={<button type="button" />}
              className={styles.step}
              aria-label={`${first + index}, ${step}`}
            >
              {first + index}
            </Radio.Root>
          ))}
        </RadioGroup>
        <span className={classNames(styles.word, value === null && styles.unsaid)}>
          {word ?? unsaid}
        </span>
        {value !== null && (
          <IconButton
            size="small"
            label={`Clear ${frame.label.toLowerCase()}`}
            icon={<X />}
            onClick={() => onChange(null)}
          />
        )}
      </div>
    </Field>
  );
}
