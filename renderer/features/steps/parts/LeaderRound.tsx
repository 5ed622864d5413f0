import type { ReactNode } from 'react';
import type { Leader } from '#shared/document/leader.ts';
import { runAction } from '#renderer/actions/runAction.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './LeaderRound.module.css';
import { LeaderWalk } from './LeaderWalk.tsx';
import { useHasSpoken } from './useHasSpoken.ts';
import { useTurn } from './useTurn.ts';
import { WhoHasNotSpoken } from './WhoHasNotSpoken.tsx';

export interface LeaderRoundProps {
  readonly step: 2 | 3;
  /** What the leader whose turn it is says in this step. */
  readonly children: (leader: Leader) => ReactNode;
}

/** A step in which one leader speaks after the other, with who is still to be heard. */
export function LeaderRound({ step, children }: LeaderRoundProps) {
  const { leaders } = useModel().document;
  const turn = useTurn(step);
  const hasSpoken = useHasSpoken(step);
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
        {children}
      </LeaderWalk>
      <WhoHasNotSpoken hasSpoken={hasSpoken} onGo={turn.go} />
    </>
  );
}
