import styles from './LaneFigure.module.css';

const LANES = [28, 96, 164, 232];
const WIDTH = 48;

/** Four lanes with one card of each kind: the map in small, as an ornament. */
export function LaneFigure() {
  return (
    <svg className={styles.figure} viewBox="0 0 260 112" aria-hidden>
      {LANES.map((x) => (
        <g key={x}>
          <line className={styles.lane} x1={x} x2={x} y1="8" y2="110" />
          <rect
            className={styles.head}
            x={x - WIDTH / 2}
            y="2"
            width={WIDTH}
            height="10"
            rx="2.5"
          />
        </g>
      ))}
      <rect className={styles.alone} x="4" y="24" width={WIDTH} height="16" rx="3" />
      <rect className={styles.alone} x="140" y="24" width={WIDTH} height="16" rx="3" />
      <line className={styles.line} x1="28" x2="232" y1="62" y2="62" />
      <rect className={styles.outlined} x="72" y="54" width={WIDTH} height="16" rx="3" />
      <circle className={styles.dot} cx="28" cy="62" r="4.5" />
      <circle className={styles.outlined} cx="164" cy="62" r="4.5" />
      <circle className={styles.outlined} cx="232" cy="62" r="4.5" />
      <line className={styles.rail} x1="188" x2="208" y1="90" y2="90" />
      <line className={styles.rail} x1="188" x2="208" y1="94" y2="94" />
      <rect className={styles.shared} x="140" y="84" width={WIDTH} height="16" rx="3" />
      <rect className={styles.shared} x="208" y="84" width={WIDTH} height="16" rx="3" />
    </svg>
  );
}
