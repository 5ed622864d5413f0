import styles from './Reveal.module.css';

/** More marks than this nobody counts; the number beside says it. */
const MOST = 24;

/** So many squares as there are voices, and their number: it is read without colour and without counting. */
export function Marks({ count }: { readonly count: number }) {
  return (
    <span className={styles.marks}>
      <span className={styles.count}>{count}</span>
      <span className={styles.squares} aria-hidden>
        {Array.from({ length: Math.min(count, MOST) }, (_, index) => (
          <span key={index} className={styles.square} />
        ))}
      </span>
    </span>
  );
}
