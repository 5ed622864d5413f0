import type { Id } from '#shared/document/fields.ts';
import { newId } from '#renderer/store/newId.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Combobox } from '#renderer/ui/Combobox.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { areaOptions, firstAreaOf } from '../parts/areaOptions.ts';
import { useNewEntry } from '../parts/useNewEntry.ts';
import styles from './Risk.module.css';

export interface NewRiskProps {
  readonly leaderId: Id;
  readonly isFirst: boolean;
  readonly onAdded: (riskId: Id) => void;
}

/** One more thing at risk: the words, and the area that it lies in. */
export function NewRisk({ leaderId, isFirst, onAdded }: NewRiskProps) {
  const model = useModel();
  const empty = { atRisk: '', areaId: firstAreaOf(model, leaderId) };
  const { entry, change, add } = useNewEntry(
    `risk ${leaderId}`,
    empty,
    ({ atRisk }) => atRisk.trim() !== '',
    ({ atRisk, areaId }) => {
      if (areaId === null) return false;
      const riskId = newId();
      const payload = { riskId, leaderId, areaId, atRisk };
      const isAdded = verbs.dispatch({ id: 'risk.add', payload });
      if (isAdded) onAdded(riskId);
      return isAdded;
    },
  );
  const isWritten = entry.atRisk.trim() !== '';
  return (
    <div className={styles['new']}>
      <TextArea
        label={isFirst ? 'What is at risk in your area?' : 'What else is at risk?'}
        value={entry.atRisk}
        rows={isFirst ? 2 : 1}
        onType={(atRisk) => change({ atRisk })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          add();
        }}
      />
      <div className={styles['newPlace']}>
        <Combobox
          label="In which area"
          value={entry.areaId}
          options={areaOptions(model, leaderId)}
          placeholder="Choose an area"
          hint={isWritten && entry.areaId === null ? 'It goes into the map with its area' : null}
          onChange={(areaId) => change({ areaId })}
        />
        <Button disabled={!isWritten || entry.areaId === null} onClick={add}>
          Add risk
        </Button>
      </div>
    </div>
  );
}
