import type { MapDocument } from '#shared/document/document.ts';
import { APPETITE_SCALE } from '#shared/model/partWords.ts';
import { editOf } from '#renderer/store/editOf.ts';
import { tellKept } from '#renderer/store/tellKept.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { ScaleField } from '#renderer/ui/ScaleField.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import styles from './MapProperties.module.css';

/** Title, purpose, dates, and the appetite that the board has approved. */
export function BasicsTab({ document }: { readonly document: MapDocument }) {
  const edit = editOf('map.edit', {});
  return (
    <div className={styles.grid}>
      <div className={styles.whole}>
        <TextField
          label="Title"
          value={document.title}
          onBlank={tellKept('map')}
          onCommit={(title, visit) => edit({ title }, visit)}
        />
      </div>
      <div className={styles.whole}>
        <TextArea
          label="Purpose"
          value={document.purpose}
          rows={3}
          onCommit={(purpose, visit) => edit({ purpose }, visit)}
        />
      </div>
      <TextField
        label="Classification"
        value={document.classification}
        placeholder="Board confidential"
        hint="Printed on every page"
        onCommit={(classification, visit) => edit({ classification }, visit)}
      />
      <ScaleField
        label="Risk appetite that the board approved"
        value={document.appetite}
        words={APPETITE_SCALE}
        onChange={(appetite) => edit({ appetite })}
      />
      <DateField
        label="Effective from"
        value={document.effectiveOn}
        onCommit={(effectiveOn) => edit({ effectiveOn })}
      />
      <DateField
        label="To be reviewed on"
        value={document.reviewOn}
        onCommit={(reviewOn) => edit({ reviewOn })}
      />
    </div>
  );
}
