import { useApp } from '#renderer/store/store.ts';
import list from '#renderer/ui/list.module.css';
import { UnsavedList, type UnsavedListProps } from './UnsavedList.tsx';
import styles from './UnsavedList.module.css';

/** On the start screen, before all else: what an earlier run could not save. */
export function UnsavedWork(props: UnsavedListProps) {
  const count = useApp((state) => state.recovery.offers.length);
  if (count === 0) return null;
  return (
    <section className={list.section} aria-labelledby="unsaved-work">
      <h2 id="unsaved-work" className={list.title}>
        Unsaved work
      </h2>
      <p className={styles.says}>Remit ended before this was saved. It is kept until you decide.</p>
      <UnsavedList {...props} />
    </section>
  );
}
