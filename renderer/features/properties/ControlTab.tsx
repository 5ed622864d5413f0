import { CONTROL_PURPOSES, type ControlPurpose } from '#shared/document/control.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { PAPERS } from '#shared/document/settings.ts';
import { editOf } from '#renderer/store/editOf.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import styles from './MapProperties.module.css';

const PURPOSE_WORDS: Readonly<Record<ControlPurpose, string>> = {
  '': 'Not said',
  information: 'For information',
  discussion: 'For discussion',
  decision: 'For decision',
};

const FIELDS = [
  ['reference', 'Reference'],
  ['version', 'Version'],
  ['author', 'Author'],
  ['reviewedBy', 'Reviewed by'],
  ['approvedBy', 'Approved by'],
] as const;

/** Document control of the board paper, and the paper it is printed on. */
export function ControlTab({ document }: { readonly document: MapDocument }) {
  const { control, settings } = document;
  const edit = editOf('map.editControl', {});
  return (
    <div className={styles.grid}>
      {FIELDS.map(([key, label]) => (
        <TextField
          key={key}
          label={label}
          value={control[key]}
          onCommit={(typed, visit) => edit({ [key]: typed }, visit)}
        />
      ))}
      <Select
        label="The paper is"
        value={control.purpose}
        options={CONTROL_PURPOSES.map((value) => ({ value, label: PURPOSE_WORDS[value] }))}
        onChange={(purpose) => edit({ purpose })}
      />
      <div className={styles.whole}>
        <TextArea
          label="What is asked of the board"
          value={control.ask}
          onCommit={(ask, visit) => edit({ ask }, visit)}
        />
      </div>
      <SegmentedControl
        label="Paper"
        value={settings.paper}
        segments={PAPERS.map((value) => ({ value, label: value }))}
        onChange={(paper) => verbs.dispatch({ id: 'map.setPaper', payload: { paper } })}
      />
    </div>
  );
}
