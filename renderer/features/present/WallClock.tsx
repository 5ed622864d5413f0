import { useNow } from '#renderer/store/useNow.ts';
import styles from './Present.module.css';

/** The time of day, and how long the room has been at it. */
export function WallClock({ startedAt }: { readonly startedAt: number }) {
  const now = useNow(true);
  const day = new Date(now);
  return (
    <p className={styles.clock} role="timer" aria-label="Clock">
      <span>
        {two(day.getHours())}:{two(day.getMinutes())}
      </span>
      <span className={styles.since}>{sinceWords(now - startedAt)}</span>
    </p>
  );
}

/** "0:07" and, from an hour on, "1:02:45": hours, minutes and seconds. */
export function sinceWords(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${two(minutes)}:${rest}`;
}

const two = (number: number) => String(number).padStart(2, '0');
