import { useNow } from '#renderer/store/useNow.ts';
import styles from './Facilitator.module.css';

const MINUTE = 60_000;

/** The time of day, and for how long the room has been presented to. */
export function RoomClock({ startedAt }: { readonly startedAt: number | null }) {
  const now = useNow(true);
  const day = new Date(now);
  const minutes = startedAt === null ? null : Math.max(0, Math.floor((now - startedAt) / MINUTE));
  return (
    <p className={styles.clock}>
      {minutes !== null && (
        <span className={styles.since}>
          {minutes < 1 ? 'Presenting' : `Presenting for ${minutes} min`}
        </span>
      )}
      <time>
        {two(day.getHours())}:{two(day.getMinutes())}
      </time>
    </p>
  );
}

const two = (number: number) => String(number).padStart(2, '0');
