import type { Id } from '#shared/document/fields.ts';
import type { SharedOutcome } from '#shared/document/outcome.ts';
import { joinWords } from '#shared/lib/sentence.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { PickMany } from '#renderer/ui/PickMany.tsx';
import { Popover } from '#renderer/ui/Popover.tsx';
import styles from './Outcomes.module.css';

export interface LinkedAreasProps {
  readonly outcome: SharedOutcome;
  readonly onChange: (areaIds: readonly Id[]) => void;
}

/** This many names stand in the sentence; the sheet holds all. */
const MOST_NAMES = 6;

/** The decision areas that an outcome rests on, in a sentence; a sheet of boxes changes them. */
export function LinkedAreas({ outcome, onChange }: LinkedAreasProps) {
  const model = useModel();
  const { areas } = model.document;
  if (areas.length === 0) return null;
  const names = outcome.areaIds.flatMap((id) => model.area(id)?.name ?? []);
  return (
    <div className={styles['linked']}>
      <span>{saidOf(names)}</span>{' '}
      <Popover
        title="Decision areas that it rests on"
        trigger={
          <Button variant="link">{names.length === 0 ? 'Link areas' : 'Change the areas'}</Button>
        }
      >
        <div className={styles['areas']}>
          <PickMany
            label="Linked areas"
            addLabel="Link another area"
            options={areas.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={outcome.areaIds}
            onChange={onChange}
          />
        </div>
      </Popover>
    </div>
  );
}

function saidOf(names: readonly string[]): string {
  if (names.length === 0) return 'No decision area is linked to it yet.';
  const rest = names.length - MOST_NAMES;
  const said = rest > 0 ? [...names.slice(0, MOST_NAMES), `${rest} more`] : names;
  return `It rests on ${joinWords(said)}.`;
}
