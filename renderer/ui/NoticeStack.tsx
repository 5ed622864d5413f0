import { TriangleAlert, X } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from './Button.tsx';
import { classNames } from './classNames.ts';
import { IconButton } from './IconButton.tsx';
import styles from './Notice.module.css';

export interface NoticeContent {
  readonly id: number;
  readonly tone: 'plain' | 'trouble';
  readonly text: string;
  readonly actionLabel?: string | undefined;
}

export interface NoticeStackProps {
  readonly notices: readonly NoticeContent[];
  readonly onDismiss: (id: number) => void;
  readonly onAction?: (id: number) => void;
}

/** How long a plain notice stays: a second for each dozen letters, but never under 5 s. In ms. */
function stay(text: string): number {
  return Math.max(5_000, (text.length / 12) * 1_000);
}

/** One sentence each. Trouble stays until it is dismissed. */
export function NoticeStack({ notices, onDismiss, onAction }: NoticeStackProps) {
  return (
    <div role="region" aria-label="Notices">
      <div className={styles.list} role="status" aria-live="polite">
        {notices
          .filter((notice) => notice.tone === 'plain')
          .map((notice) => (
            <Notice key={notice.id} {...{ notice, onDismiss, onAction }} />
          ))}
      </div>
      {/* Said though the role implies it: an open menu mutes what around it does not say so. */}
      <div className={styles.list} role="alert" aria-live="assertive">
        {notices
          .filter((notice) => notice.tone === 'trouble')
          .map((notice) => (
            <Notice key={notice.id} {...{ notice, onDismiss, onAction }} />
          ))}
      </div>
    </div>
  );
}

interface NoticeProps {
  readonly notice: NoticeContent;
  readonly onDismiss: (id: number) => void;
  readonly onAction: ((id: number) => void) | undefined;
}

function Notice({ notice, onDismiss, onAction }: NoticeProps) {
  const { id, text, tone, actionLabel } = notice;
  useEffect(() => {
    if (tone === 'trouble' || actionLabel !== undefined) return undefined;
    const timer = setTimeout(() => onDismiss(id), stay(text));
    return () => clearTimeout(timer);
  }, [id, text, tone, actionLabel, onDismiss]);
  return (
    <div className={classNames(styles.notice, tone === 'trouble' && styles.trouble)}>
      {tone === 'trouble' && <TriangleAlert aria-hidden />}
      <span className={styles.text}>{text}</span>
      {actionLabel !== undefined && (
        <Button variant="link" className={styles.action} onClick={() => onAction?.(id)}>
          {actionLabel}
        </Button>
      )}
      <IconButton
        className={styles.close}
        size="small"
        label="Dismiss"
        tooltipSide="top"
        icon={<X />}
        onClick={() => onDismiss(id)}
      />
    </div>
  );
}
