import { X } from 'lucide-react';
import { Checkbox } from './Checkbox.tsx';
import { Combobox } from './Combobox.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './PickMany.module.css';
import type { Option } from './Select.tsx';

/** Up to this many all are shown; a thousand boxes would neither be read nor drawn in time. */
const FEW = 60;

export interface PickManyProps {
  readonly label: string;
  /** Asks for one more, where not all are shown. */
  readonly addLabel: string;
  readonly options: readonly Option<string>[];
  readonly chosen: readonly string[];
  /** The chosen in the order in which they were chosen. */
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Some of many: boxes to tick, or of a long list the chosen ones and a box to find another. */
export function PickMany({ label, addLabel, options, chosen, onChange }: PickManyProps) {
  const isChosen = new Set(chosen);
  const take = (value: string) => onChange([...chosen, value]);
  const leave = (value: string) => onChange(chosen.filter((other) => other !== value));
  if (options.length <= FEW) {
    return (
      <fieldset>
        <legend className={styles.legend}>{label}</legend>
        <div className={styles.few}>
          {options.map(({ value, label: name }) => (
            <Checkbox
              key={value}
              label={name}
              value={isChosen.has(value)}
              onChange={(isOn) => (isOn ? take(value) : leave(value))}
            />
          ))}
        </div>
      </fieldset>
    );
  }
  return (
    <fieldset className={styles.many}>
      <legend className={styles.legend}>{label}</legend>
      <ul className={styles.chosen}>
        {options
          .filter(({ value }) => isChosen.has(value))
          .map(({ value, label: name }) => (
            <li key={value} className={styles.line}>
              {name}
              <IconButton
                size="small"
                label={`Take out ${name}`}
                icon={<X />}
                onClick={() => leave(value)}
              />
            </li>
          ))}
      </ul>
      <Combobox
        label={addLabel}
        value={null}
        options={options.filter(({ value }) => !isChosen.has(value))}
        onChange={(value) => value !== null && take(value)}
      />
    </fieldset>
  );
}
