import { leaderLoads } from '#shared/model/leaderLoad.ts';
import { useModel } from '#renderer/store/useModel.ts';
import styles from './LoadBars.module.css';

/** What each leader carries, in numbers and as a bar: filled for what is owned, outlined for the rest. */
export function LoadBars() {
  const model = useModel();
  const loads = leaderLoads(model);
  if (loads.size === 0) return null;
  const most = Math.max(1, ...[...loads.values()].map((load) => load.owns + load.coordinates));
  const share = (count: number) => `${(count / most) * 100}%`;
  return (
    <section className={styles['loads']} aria-labelledby="load-title">
      <h3 id="load-title" className={styles['small']}>
        What each leader carries
      </h3>
      {/* Reached by Tab, so that a long list scrolls by keyboard. */}
      <ul tabIndex={0} aria-labelledby="load-title">
        {[...loads].map(([leaderId, { owns, coordinates }]) => (
          <li key={leaderId} className={styles['load']}>
            <span className={styles['loadName']}>{model.leader(leaderId)?.title}</span>
            <span className={styles['bar']} aria-hidden>
              {owns > 0 && <span className={styles['owns']} style={{ inlineSize: share(owns) }} />}
              {coordinates > 0 && (
                <span
                  className={styles['coordinates']}
                  style={{ inlineSize: share(coordinates) }}
                />
              )}
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
