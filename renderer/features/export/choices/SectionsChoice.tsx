import type { MapDocument } from '#shared/document/document.ts';
import { boardPaperSections } from '#shared/report/paperSections.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { Choices } from '../Choices.ts';
import styles from './choices.module.css';

export interface SectionsChoiceProps {
  readonly baselines: MapDocument['baselines'];
  readonly leftOut: ReadonlySet<string>;
  readonly baselineId: string | null;
  /** A baseline holds what is kept back, so none is compared with then. */
  readonly isRedacted: boolean;
  readonly onChange: (change: Pick<Partial<Choices>, 'leftOut' | 'baselineId'>) => void;
}

/** Which sections of the board paper are in it, and what its changes are told against. */
export function SectionsChoice(props: SectionsChoiceProps) {
  const { baselines, leftOut, baselineId, isRedacted, onChange } = props;
  const offered = boardPaperSections.filter(
    ({ needsBaseline }) => !needsBaseline || baselineId !== null,
  );
  const set = (id: string, isIn: boolean) => {
    const next = new Set(leftOut);
    if (isIn) next.delete(id);
    else next.add(id);
    onChange({ leftOut: next });
  };
  return (
    <>
      {baselines.length > 0 && (
        <Select<string | null>
          label="Changes since"
          value={baselineId}
          isDisabled={isRedacted}
          options={[
            { value: null, label: 'No baseline' },
            ...baselines.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          placeholder="No baseline"
          hint={isRedacted ? 'A baseline holds what is kept back.' : null}
          onChange={(next) => onChange({ baselineId: next })}
        />
      )}
      <fieldset className={styles.sections}>
        <legend className={styles.legend}>In it</legend>
        {offered.map(({ id, title, holds }) => (
          <Checkbox
            key={id}
            label={title}
            hint={holds}
            value={!leftOut.has(id)}
            onChange={(isOn) => set(id, isOn)}
          />
        ))}
        {leftOut.size > 0 && (
          <Button variant="link" size="small" onClick={() => onChange({ leftOut: new Set() })}>
            Put all in
          </Button>
        )}
      </fieldset>
    </>
  );
}
