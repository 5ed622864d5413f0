import { runAction } from '#renderer/actions/runAction.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { LeaderWalk } from '../parts/LeaderWalk.tsx';
import { useHasSpoken } from '../parts/useHasSpoken.ts';
import { useModel } from '../parts/useModel.ts';
import { useTurn } from '../parts/useTurn.ts';
import { WhoHasNotSpoken } from '../parts/WhoHasNotSpoken.tsx';
import { AppetiteChoice } from './AppetiteChoice.tsx';
import { Cascades } from './Cascades.tsx';
import { Risks } from './Risks.tsx';
import styles from './Risk.module.css';

/** Step 2: each leader in turn says what is at risk, how much they would risk, and what falls with it. */
export function RiskStep() {
  const { leaders } = useModel().document;
  const turn = useTurn(2);
  const hasSpoken = useHasSpoken(2);
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
        {(leader) => (
          <>
            <div className={styles['columns']}>
              <Risks leader={leader} />
              <AppetiteChoice leader={leader} />
            </div>
            <Cascades leader={leader} />
          </>
        )}
      </LeaderWalk>
      <WhoHasNotSpoken hasSpoken={hasSpoken} onGo={turn.go} />
    </>
  );
}
