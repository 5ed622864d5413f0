import { Minus, Plus } from 'lucide-react';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import styles from './Stepper.module.css';

export interface StepperProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** How far one press goes. */
  readonly by?: number;
  /** The value in words ("10 min"). */
  readonly text?: string;
  readonly onChange: (value: number) => void;
}

/** A whole number, taken up and down. */
export function Stepper(props: StepperProps) {
  const { label, value, least, most, by = 1, text = String(value), onChange } = props;
  return (
    <div className={styles['stepper']} role="group" aria-label={label}>
      <span className={styles['label']}>{label}</span>
      <IconButton
        size="small"
        label={`${label}: less`}
        icon={<Minus />}
        disabled={value <= least}
        onClick={() => onChange(Math.max(least, value - by))}
      />
      <output className={styles['value']}>{text}</output>
      <IconButton
        size="small"
        label={`${label}: more`}
        icon={<Plus />}
        disabled={value >= most}
        onClick={() => onChange(Math.min(most, value + by))}
      />
    </div>
  );
}
