import { useApp } from '#renderer/store/store.ts';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import styles from './ExportDialog.module.css';

/** How far the file is. */
export function SaveProgress() {
  const progress = useApp((state) => state.session.progress);
  return (
    <div className={styles.saving}>
      <ProgressBar
        label={progress?.what ?? 'Preparing the file'}
        done={progress?.done ?? 0}
        total={progress?.total ?? 0}
      />
    </div>
  );
}
