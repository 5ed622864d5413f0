import styles from './Waves.module.css';

/** The mark that areas of a wave carry on the map: a number in a disc, where it begins in a standing square. */
export function WaveShape({ wave }: { readonly wave: number }) {
  return (
    <svg className={styles.waveShape} viewBox="0 0 24 24" aria-hidden focusable="false">
      {wave === 0 ? (
        <path d="M12 0.5 23.5 12 12 23.5 0.5 12Z" />
      ) : (
        <circle cx="12" cy="12" r="10.5" />
      )}
      <text x="12" y="16.25" textAnchor="middle">
        {wave}
      </text>
    </svg>
  );
}
