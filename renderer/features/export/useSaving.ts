import { useEffect, useRef, useState, type RefObject } from 'react';
import type { ExportEnd } from '#renderer/actions/file/exportMap.ts';
import { verbs } from '#renderer/store/verbs.ts';

export interface Saving {
  readonly isSaving: boolean;
  /** The button that saves. It lets go of the keyboard while the file is written, and has it back if that fails. */
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly save: (write: () => Promise<ExportEnd>) => Promise<void>;
  /** Gives the file up that is being written; the dialog closes. */
  readonly stop: () => void;
}

/** Writes a file from a dialog that closes once it is written, and else stays to try again. */
export function useSaving({
  onStop,
  close,
}: {
  readonly onStop: () => void;
  readonly close: () => void;
}): Saving {
  const [isSaving, setSaving] = useState(false);
  const told = useRef<number | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isStopped = useRef(false);
  const wasSaving = useRef(false);
  useEffect(() => {
    if (wasSaving.current && !isSaving && document.activeElement === document.body)
      button.current?.focus();
    wasSaving.current = isSaving;
  }, [isSaving]);

  const save = async (write: () => Promise<ExportEnd>) => {
    setSaving(true);
    // Whoever tries again has read why the last try wrote nothing.
    if (told.current !== null) verbs.dismissNotice(told.current);
    isStopped.current = false;
    const end = await write();
    setSaving(false);
    // Stopped, or another map came up: what is open now is another dialog, or none.
    const isGone = button.current === null;
    if (end.kind === 'done') {
      if (!isGone) close();
    } else if (isStopped.current) verbs.notify('The export was stopped. Nothing was written.');
    else if (end.kind === 'trouble') told.current = verbs.notify(end.message, 'trouble');
  };
  const stop = () => {
    isStopped.current = true;
    onStop();
    close();
  };
  return { isSaving, button, save, stop };
}
