import { lazy, Suspense } from 'react';
import type { Preview } from '#shared/ipc/channels.ts';
import { useApp } from '#renderer/store/store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { classNames } from '#renderer/ui/classNames.ts';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import type { ExportWayInfo } from '../exportWays.ts';
import type { PreviewState } from '../usePreview.ts';
import { PartsPreview } from './PartsPreview.tsx';
import { PicturePreview } from './PicturePreview.tsx';
import styles from './preview.module.css';
import { TextPreview } from './TextPreview.tsx';

/** Reading a PDF is a chunk of its own: neither the start of the app nor this dialog waits for it. */
const PagesPreview = lazy(async () => {
  const { PagesPreview: loaded } = await import('../pages/PagesPreview.tsx');
  return { default: loaded };
});

export interface PreviewPaneProps {
  readonly info: ExportWayInfo;
  readonly preview: PreviewState;
  /** Why nothing can be made, if so. */
  readonly refusal: string | null;
  readonly onAgain: () => void;
  readonly onStop: () => void;
}

/** What will be saved, as it will be. */
export function PreviewPane({ info, preview, refusal, onAgain, onStop }: PreviewPaneProps) {
  const progress = useApp((state) => state.session.progress);
  const { made, status, isSlow, isCurrent, trouble } = preview;
  const said = refusal ?? trouble;
  if (said !== null || (status === 'stopped' && !isCurrent)) {
    return (
      <section className={styles.pane} aria-label="Preview">
        <div className={styles.middle} role="status">
          <p>{said ?? 'The preview was stopped.'}</p>
          {refusal === null && <Button onClick={onAgain}>Make the preview</Button>}
        </div>
      </section>
    );
  }
  return (
    <section className={styles.pane} aria-label="Preview" aria-busy={!isCurrent}>
      {isSlow && (
        <div className={styles.making}>
          <ProgressBar
            label={progress?.what ?? 'Making the preview'}
            done={progress?.done ?? 0}
            total={progress?.total ?? 0}
          />
          <Button size="small" onClick={onStop}>
            Stop the preview
          </Button>
        </div>
      )}
      {made === null ? (
        <p className={styles.middle}>Making the preview…</p>
      ) : (
        <div className={classNames(styles.pane, !isCurrent && styles.old)}>
          <Suspense fallback={<p className={styles.middle}>Opening the preview…</p>}>
            <Made info={info} preview={made} />
          </Suspense>
        </div>
      )}
    </section>
  );
}

function Made({ info, preview }: { readonly info: ExportWayInfo; readonly preview: Preview }) {
  const { bytes, parts } = preview;
  switch (info.preview) {
    case 'pages':
      return <PagesPreview bytes={bytes} />;
    case 'picture': {
      const mime = info.format === 'png' ? 'image/png' : 'image/svg+xml';
      return <PicturePreview bytes={bytes} mime={mime} description="The map as it will be saved" />;
    }
    case 'parts':
      return <PartsPreview format={info.format} parts={parts} />;
    default:
      return <TextPreview bytes={bytes} />;
  }
}
