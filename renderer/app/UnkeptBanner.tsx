import { TriangleAlert } from 'lucide-react';
import { useApp } from '#renderer/store/store.ts';
import styles from './UnkeptBanner.module.css';

/** Says, as long as it is so, that unsaved work is not kept against a crash. Nothing else stops for it. */
export function UnkeptBanner() {
  const trouble = useApp((state) => state.recovery.trouble);
  return (
    <div role="status">
      {trouble && (
        <p className={styles['banner']}>
          <TriangleAlert aria-hidden />
          {trouble.message}
        </p>
      )}
    </div>
  );
}
