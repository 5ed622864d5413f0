import { useModel } from '../parts/useModel.ts';
import styles from './Lanes.module.css';
import { loads } from './load.ts';

/** What each leader carries, as a bar and in numbers: a full bar for what is owned, a lined one for the rest. */
export function LoadBars() {
  const model = useModel();
  const all = loads(model);
  const most = Math.max(1, ...all.map(({ owns, coordinates }) => owns + coordinates));
  const share = (count: number) => `${(count / most) * 100}%`;
  return (
    <section className={styles['loads']} aria-labelledby="load-title">
      <h2 id="load-title" className={styles['small']}>
        What each leader carries
      </h2>
      <ul>
      {all.map(({ leaderId, title, owns, coordinates }) => (
        <li key={leaderId} className={styles['load']}>
          <span className={styles['loadName']}>{title}</span>
          <span className={styles['bar']} aria-hidden>
            <span className={styles['owns']} style={{ inlineSize: share(owns) }} />
            <span className={styles['coordinates']} style={{ inlineSize: share(coordinates) }} />
          </span>
          <span className={styles['numbers']}>
            owns {owns}, coordinates {coordinates}
          </span>
        </li>
      ))}
      </ul>
    </section>
  );
}
