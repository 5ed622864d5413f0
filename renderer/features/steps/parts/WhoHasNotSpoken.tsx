import type { Id } from '#shared/document/fields.ts';
import type { Leader } from '#shared/document/leader.ts';
import { useMeeting } from '#renderer/store/meetingVerbs.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './WhoHasNotSpoken.module.css';

export interface WhoHasNotSpokenProps {
  readonly hasSpoken: (leader: Leader) => boolean;
  /** Goes to where the leader can speak. */
  readonly onGo: (leaderId: Id) => void;
}

/** Names this many at most; of a hundred leaders nobody reads all names. */
const MOST_NAMES = 12;

/** Who is still to be heard in this step: those who are here by name, then who is absent. */
export function WhoHasNotSpoken({ hasSpoken, onGo }: WhoHasNotSpokenProps) {
  const { leaders } = useModel().document;
  const { absentIds } = useMeeting();
  const silent = leaders.filter((leader) => !hasSpoken(leader));
  const here = silent.filter(({ id }) => !absentIds.has(id));
  const absent = silent.filter(({ id }) => absentIds.has(id));
  if (leaders.length === 0) return null;
  if (silent.length === 0) {
    return <p className={styles['line']}>Everybody has been heard.</p>;
  }
  return (
    <p className={styles['line']} aria-label="Who has not spoken">
      {here.length === 0 ? (
        'Everybody who is here has been heard.'
      ) : (
        <Names before="Not heard yet: " leaders={here} onGo={onGo} />
      )}
      {absent.length > 0 && <Names before=" Absent: " leaders={absent} onGo={onGo} />}
    </p>
  );
}

interface NamesProps {
  readonly before: string;
  readonly leaders: readonly Leader[];
  readonly onGo: (leaderId: Id) => void;
}

function Names({ before, leaders, onGo }: NamesProps) {
  const named = leaders.slice(0, MOST_NAMES);
  const rest = leaders.length - named.length;
  return (
    <>
      {before}
      {named.map((leader, index) => (
        <span key={leader.id}>
          {index > 0 && ', '}
          <Button variant="link" onClick={() => onGo(leader.id)}>
            {leader.title}
          </Button>
        </span>
      ))}
      {rest > 0 ? ` and ${rest} more.` : '.'}
    </>
  );
}
