import type { ReactNode } from 'react';
import type { Leader } from '#shared/document/leader.ts';
import styles from './LeaderRow.module.css';
import { SpokenMark } from './SpokenMark.tsx';

export interface LeaderRowProps {
  readonly leader: Leader;
  /** Whether this leader has said what the step asks for. */
  readonly hasSpoken: boolean;
  /** What is asked of the leader, beside the name. */
  readonly children: ReactNode;
}

/** One leader of many, in a list: who it is, whether they have spoken or are absent, and their fields. */
export function LeaderRow({ leader, hasSpoken, children }: LeaderRowProps) {
  return (
    <li className={styles['row']} data-place={`leader:${leader.id}`}>
      <div className={styles['who']}>
        <SpokenMark leaderId={leader.id} hasSpoken={hasSpoken} />
        <span className={styles['title']}>{leader.title}</span>
      </div>
      <div className={styles['says']}>{children}</div>
    </li>
  );
}
