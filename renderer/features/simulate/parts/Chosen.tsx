import { X } from 'lucide-react';
import { Combobox } from '#renderer/ui/Combobox.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import type { Option } from '#renderer/ui/Select.tsx';
import styles from './Chosen.module.css';

export interface ChosenProps {
  /** Asks for the first one, and for one more. */
  readonly label: string;
  readonly moreLabel: string;
  readonly chosen: readonly Option<string>[];
  readonly options: readonly Option<string>[];
  readonly onTake: (value: string) => void;
  readonly onLeave: (value: string) => void;
}

/** What the question is about: the chosen ones by name, and a box that finds another. */
export function Chosen(props: ChosenProps) {
  const { label, moreLabel, chosen, options, onTake, onLeave } = props;
  return (
    <div className={styles.chosen}>
      {chosen.length > 0 && (
        <ul className={styles.chosenList} aria-label={label}>
          {chosen.map(({ value, label: name }) => (
            <li key={value}>
              <span>{name}</span>
              <IconButton
                size="small"
                label={`Take out ${name}`}
                icon={<X />}
                onClick={() => onLeave(value)}
              />
            </li>
          ))}
        </ul>
      )}
      <Combobox
        label={chosen.length > 0 ? moreLabel : label}
        value={null}
        options={options}
        onChange={(value) => value !== null && onTake(value)}
      />
    </div>
  );
}
