import { useEffect, useState } from 'react';
import { counted } from '#shared/lib/sentence.ts';
import type { EarlierVersion, Holdings } from '#shared/ipc/channels.ts';
import { momentWords } from '#shared/lib/momentWords.ts';
import { useApp } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import styles from './VersionsDialog.module.css';

export interface VersionsDialogProps {
  readonly listVersions: () => Promise<readonly EarlierVersion[]>;
  /** Opens it as a new map, after the question about unsaved changes. */
  readonly onOpen: (versionId: string) => void;
}

const close = () => verbs.setSession({ overlay: null });

/** What saves of this map have replaced, newest first; one opens as a new map. */
export function VersionsDialog({ listVersions, onOpen }: VersionsDialogProps) {
  const fileName = useApp((state) => state.map?.fileName ?? 'this map');
  const [versions, setVersions] = useState<readonly EarlierVersion[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [attempts, setAttempts] = useState({ begun: 1, failed: 0 });
  const now = new Date();
  const isUnread = attempts.failed === attempts.begun;
  useEffect(() => {
    let isShown = true;
    listVersions().then(
      (found) => {
        if (!isShown) return;
        setVersions(found);
        setChosen(found[0]?.versionId ?? null);
      },
      (problem: unknown) => {
        console.error(problem);
        if (isShown) setAttempts(({ begun }) => ({ begun, failed: begun }));
      },
    );
    return () => {
      isShown = false;
    };
  }, [listVersions, attempts.begun]);
  const again = () => setAttempts(({ begun, failed }) => ({ begun: begun + 1, failed }));
  const open = () => {
    if (chosen === null) return;
    close();
    onOpen(chosen);
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      size="narrow"
      title="Earlier versions"
      description={`Of ${fileName}, as each was before a save replaced it`}
      onSubmit={isUnread ? again : open}
      actions={
        <>
          <Button onClick={close}>Cancel</Button>
          {isUnread ? (
            <Button variant="primary" onClick={again}>
              Try again
            </Button>
          ) : (
            <Button variant="primary" disabled={chosen === null} onClick={open}>
              Open as a new map
            </Button>
          )}
        </>
      }
    >
      {isUnread && (
        <p className={styles.says} role="alert">
          The earlier versions could not be read: try again, or close this and go on working, since
          your map and its file are as they were.
        </p>
      )}
      {versions?.length === 0 && (
        <p className={styles.says}>
          There is none yet: from the second save on, Remit keeps the last 20 versions, and the last
          one of each day for 30 days.
        </p>
      )}
      {versions !== null && versions.length > 0 && chosen !== null && (
        <>
          <RadioGroup
            label="Saved on"
            value={chosen}
            choices={versions.map(({ versionId, savedAt, bytes, holds }) => ({
              value: versionId,
              label: momentWords(savedAt, now),
              hint: holds === null ? sizeText(bytes) : `${holdsText(holds)}, ${sizeText(bytes)}`,
            }))}
            onChange={setChosen}
          />
          <p className={styles.says}>The file itself stays as it is.</p>
        </>
      )}
    </Dialog>
  );
}

function holdsText({ leaders, areas }: Holdings): string {
  return `${counted(leaders, 'leader')}, ${counted(areas, 'decision area')}`;
}

function sizeText(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000 ? `${kilobytes} kB` : `${(kilobytes / 1000).toFixed(1)} MB`;
}
