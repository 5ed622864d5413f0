import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import type { ExportWay } from '#shared/ipc/exportOptions.ts';
import { classNames } from '#renderer/ui/classNames.ts';
import { EXPORT_WAYS } from '../exportWays.ts';
import styles from './choices.module.css';

export interface WayListProps {
  readonly way: ExportWay;
  readonly onChange: (way: ExportWay) => void;
}

/** What to make, each with what it is for; arrow keys choose, as in any radio group. */
export function WayList({ way, onChange }: WayListProps) {
  return (
    <RadioGroup
      className={styles.ways}
      value={way}
      onValueChange={(next) => onChange(next as ExportWay)}
      aria-label="What to make"
    >
      {EXPORT_WAYS.map((info) => (
        <Radio.Root
          key={info.way}
          value={info.way}
          nativeButton
          render={<button type="button" />}
          aria-label={info.label}
          aria-describedby={`export-way-${info.way}`}
          className={classNames(styles.way, info.way === way && styles.chosen)}
        >
          <span className={styles.name}>{info.label}</span>
          <span id={`export-way-${info.way}`} className={styles.purpose}>
            {info.purpose}
          </span>
        </Radio.Root>
      ))}
    </RadioGroup>
  );
}
