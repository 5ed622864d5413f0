import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Leader } from '#shared/document/leader.ts';
import { useMeeting } from '#renderer/store/meetingVerbs.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { Combobox } from '#renderer/ui/Combobox.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import styles from './LeaderWalk.module.css';
import { placeOf } from './place.ts';
import { SpokenMark } from './SpokenMark.tsx';
import type { Turn } from './useTurn.ts';
import { Walk } from './Walk.tsx';

export interface LeaderWalkProps {
  readonly turn: Turn;
  readonly hasSpoken: (leader: Leader) => boolean;
  /** What the leader whose turn it is says in this step. */
  readonly children: (leader: Leader) => ReactNode;
}

/** Up to this many leaders all names stand in a row; beyond it one is found by typing. */
const ALL_NAMES = 32;

/** Goes round the leaders, one at a time: all names with who has spoken, then the one whose turn it is. */
export function LeaderWalk({ turn, hasSpoken, children }: LeaderWalkProps) {
  const { leaders } = useModel().document;
  const { absentIds } = useMeeting();
  const { leader } = turn;
  const [before, after] = [turn.neighbour(-1), turn.neighbour(1)];
  if (!leader) return null;
  return (
    <>
      {leaders.length <= ALL_NAMES ? (
        <Walk
          label="Leaders"
          currentMeans="true"
          className={styles['names']}
          stopClassName={styles['name']}
          current={leader.id}
          onGo={turn.go}
          stops={leaders.map((one) => ({
            value: one.id,
            content: (
              <>
                <SpokenMark leaderId={one.id} hasSpoken={hasSpoken(one)} />
                {one.title}
              </>
            ),
          }))}
        />
      ) : (
        <div className={styles['find']}>
          <Combobox
            label="Leader"
            value={leader.id}
            options={leaders.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(id) => id !== null && turn.go(id)}
          />
        </div>
      )}
      <section
        className={styles['leader']}
        aria-label={leader.title}
        {...placeOf('leader', leader.id)}
      >
        <div className={styles['head']}>
          <h3 className={styles['title']}>{leader.title}</h3>
          {leader.unit !== '' && <span className={styles['unit']}>{leader.unit}</span>}
          {absentIds.has(leader.id) && <span className={styles['unit']}>absent today</span>}
          <span className={styles['arrows']}>
            <IconButton
              label={before ? `Back to ${before.title}` : 'The first leader'}
              icon={<ChevronLeft />}
              disabled={!before}
              onClick={() => before && turn.go(before.id)}
            />
            <IconButton
              label={after ? `On to ${after.title}` : 'The last leader'}
              icon={<ChevronRight />}
              disabled={!after}
              onClick={() => after && turn.go(after.id)}
            />
          </span>
        </div>
        <div key={leader.id} className={styles['says']}>
          {children(leader)}
        </div>
      </section>
    </>
  );
}
