import styles from './layers.module.css';

interface EmptyProps {
  readonly leaders: number;
  readonly areas: number;
}

/** What to do on a map that has nothing yet. */
export function Empty({ leaders, areas }: EmptyProps) {
  if (leaders > 0 && areas > 0) return null;
  return (
    <div className={styles['empty']}>
      {leaders === 0 ? (
        <p>
          No leaders yet. Press <kbd>L</kbd> to add the first leader.
        </p>
      ) : (
        <p>
          No decision areas yet. Press <kbd>A</kbd> to add one, or double-click a lane.
        </p>
      )}
    </div>
  );
}
