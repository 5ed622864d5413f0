import styles from './Empty.module.css';

interface EmptyProps {
  readonly leaders: number;
  readonly areas: number;
  /** Parts that somebody has in an area. */
  readonly roles: number;
}

/** What to do on a map that has nothing yet, or in which nobody has been named for anything. */
export function Empty({ leaders, areas, roles }: EmptyProps) {
  if (roles > 0) return null;
  if (leaders > 0 && areas > 0)
    return (
      <div className={styles['next']}>
        <p>Drag a card onto the lane of the leader who decides it.</p>
        <p>
          Or select it and press <kbd>K</kbd> to name its owner, and whom to bring in.
        </p>
      </div>
    );
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
