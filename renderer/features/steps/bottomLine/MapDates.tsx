import { editOf } from '#renderer/store/editOf.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import styles from './BottomLine.module.css';

/** What is signed is for something, holds from a day, and is looked at again on another. */
export function MapDates() {
  const { document } = useModel();
  const edit = editOf('map.edit', {});
  return (
    <div className={styles['page']}>
      <TextArea
        label="What this map is for"
        value={document.purpose}
        rows={3}
        placeholder="What it settles, for whom, and until when"
        onCommit={(purpose, visit) => edit({ purpose }, visit)}
      />
      <div className={styles['dates']}>
        <DateField
          label="Holds from"
          value={document.effectiveOn}
          onCommit={(effectiveOn) => edit({ effectiveOn })}
        />
        <DateField
          label="To be reviewed on"
          value={document.reviewOn}
          onCommit={(reviewOn) => edit({ reviewOn })}
        />
      </div>
      <p className={styles['soft']}>
        Purpose and first day are part of what is signed: say them before the signatures.
      </p>
    </div>
  );
}
