import { useState } from 'react';
import type { Finding } from '#shared/audit/finding.ts';
import { isBlank } from '#shared/lib/isBlank.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import styles from './Findings.module.css';

export interface AcceptFormProps {
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** The team lives with a finding and says why; the report prints it. */
export function AcceptForm({ finding, onClose }: AcceptFormProps) {
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const accept = () => {
    if (isBlank(reason)) return;
    const on = new Date().toISOString();
    verbs.dispatch({
      id: 'waiver.add',
      payload: { finding: finding.key, reason: reason.trim(), by: by.trim(), on },
    });
    onClose();
  };
  return (
    <form
      className={styles.accept}
      aria-label="Accept this finding"
      onSubmit={(event) => {
        event.preventDefault();
        accept();
      }}
    >
      <TextArea
        label="Accepted because"
        value={reason}
        autoFocus
        placeholder="The board asked for it until the merger is through."
        onType={setReason}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) accept();
          else if (event.key === 'Escape' && reason === '') onClose();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <TextField label="Accepted by" value={by} placeholder="CEO" onType={setBy} />
      <div className={styles.buttons}>
        <Button size="small" variant="primary" type="submit" disabled={isBlank(reason)}>
          Accept
        </Button>
        <Button size="small" variant="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
