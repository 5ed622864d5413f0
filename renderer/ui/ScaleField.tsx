import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Field, type FieldFrameProps } from './Field.tsx';
import { classNames } from './classNames.ts';
import { IconButton } from './IconButton.tsx';
import styles from './ScaleField.module.css';

export interface ScaleFieldProps extends FieldFrameProps {
  /** 1 up to the number of words; `null` when nothing is said. */
  readonly value: number | null;
  /** What each step means, from 1 up. */
  readonly words: readonly string[];
  readonly onChange: (value: number | null) => void;
  /** Shown while nothing is said. */
  readonly unsaid?: string;
}

/** A step on a scale, with the word for it beside; digits choose, Delete or the cross clears. */
export function ScaleField({
  value,
  words,
  onChange,
  unsaid = 'Not said',
  ...frame
}: ScaleFieldProps) {
  const handleKeyDown = (event: KeyboardEvent) => {
    const digit = Number(event.key);
    if (Number.isInteger(digit) && digit >= 1 && digit <= words.length) {
      onChange(digit);
      event.preventDefault();
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      onChange(null);
      event.preventDefault();
    } else return;
    event.stopPropagation();
  };
  const word = value === null ? undefined : words[value - 1];
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
              key={step}
              value={String(index + 1)}
              nativeButton
              render={<button type="button" />}
              className={styles.step}
              aria-label={`${index + 1}, ${step}`}
            >
              {index + 1}
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
