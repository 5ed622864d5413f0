import { client } from '#renderer/platform/client.ts';
import { useApp } from '#renderer/store/store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import styles from './ProgressLayer.module.css';

/** Long work under way: what is being done, how far it is, and a way to stop it. */
export function ProgressLayer() {
  const progress = useApp((state) => state.session.progress);
  // The export dialog shows its own progress.
  const isInDialog = useApp((state) => state.session.overlay?.kind === 'export');
  if (!progress || isInDialog) return null;
  return (
    <div className={styles['layer']} role="group" aria-label="Work under way">
      <ProgressBar label={progress.what} done={progress.done} total={progress.total} />
      <Button size="small" onClick={() => void client['file.cancelExport']()}>
        Cancel
      </Button>
    </div>
  );
}
