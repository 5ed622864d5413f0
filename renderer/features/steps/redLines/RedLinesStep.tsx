import { runAction } from '#renderer/actions/runAction.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { LeaderWalk } from '../parts/LeaderWalk.tsx';
import { useHasSpoken } from '../parts/useHasSpoken.ts';
import { useModel } from '../parts/useModel.ts';
import { useTurn } from '../parts/useTurn.ts';
import { WhoHasNotSpoken } from '../parts/WhoHasNotSpoken.tsx';
import { LeaderRedLines } from './LeaderRedLines.tsx';
import { MeetingRedLines } from './MeetingRedLines.tsx';
import styles from './RedLines.module.css';

/** Step 3: the red lines of each leader in turn, or none; then those that meet on one area. */
export function RedLinesStep() {
  const { leaders } = useModel().document;
  const turn = useTurn(3);
  const hasSpoken = useHasSpoken(3);
  if (leaders.length === 0) {
    return (
      <div className={styles['empty']}>
        <p>There are no leaders yet. Add the seats of the team, then go round.</p>
        <Button onClick={() => void runAction('view.lanes')}>Go to the map</Button>
      </div>
    );
  }
  return (
    <>
      <LeaderWalk turn={turn} hasSpoken={hasSpoken}>
        {(leader) => <LeaderRedLines leader={leader} />}
      </LeaderWalk>
      <WhoHasNotSpoken hasSpoken={hasSpoken} onGo={turn.go} />
      <MeetingRedLines />
    </>
  );
}
