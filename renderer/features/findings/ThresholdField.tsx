import { THRESHOLDS, thresholdOf, type ThresholdName } from '#shared/audit/thresholds.ts';
import { useApp } from '#renderer/store/store.ts';
import { tellKept } from '#renderer/store/tellKept.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import styles from './Findings.module.css';

const UNITS = { steps: '', percent: '%', people: '', times: 'times', lines: '' } as const;

/** Where a rule's boundary lies in this map, with the way back to its default. */
export function ThresholdField({ name }: { readonly name: ThresholdName }) {
  const document = useApp((state) => state.map?.document);
  if (!document) return null;
  const { label, defaultValue, least, most, unit } = THRESHOLDS[name];
  const value = thresholdOf(document, name);
  const isOwn = Object.hasOwn(document.settings.thresholds, name);
  const words = UNITS[unit];
  const isNone = (typed: string) => !(numberIn(typed) >= least && numberIn(typed) <= most);
  const commit = (typed: string, visit: string) =>
    verbs.dispatch(
      { id: 'threshold.set', payload: { threshold: name, value: numberIn(typed) } },
      { mergeKey: visit },
    );
  return (
    <div className={styles.threshold}>
      <TextField
        label={words === '' ? label : `${label} (${words})`}
        value={String(Math.round(value * 100) / 100)}
        isNone={isNone}
        onBlank={tellKept('threshold', `from ${least} to ${most}`)}
        hint={isOwn ? null : 'The default'}
        onCommit={commit}
      />
      {isOwn && (
        <Button
          variant="link"
          size="small"
          onClick={() => verbs.dispatch({ id: 'threshold.reset', payload: { threshold: name } })}
        >
          Back to {defaultValue}
          {unit === 'percent' ? ' %' : ''}
        </Button>
      )}
    </div>
  );
}

/** The number that somebody typed, with the comma or the percent sign they may write; else not a number. */
const numberIn = (typed: string) =>
  Number(typed.replace(',', '.').replace('%', '').trim() || Number.NaN);
