import { useState } from 'react';
import type { Id } from '#shared/document/fields.ts';
import type { Leader } from '#shared/document/leader.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { NewRedLine } from './NewRedLine.tsx';
import { RedLineEntry } from './RedLineEntry.tsx';
import styles from './RedLines.module.css';

/** What one leader cannot give up, or that there is nothing. */
export function LeaderRedLines({ leader }: { readonly leader: Leader }) {
  const redLines = useModel().redLinesOfLeader(leader.id);
  const [openId, setOpenId] = useState<Id | null>(
    () => redLines.find((line) => line.ifReached.trim() === '')?.id ?? null,
  );
  // What stands open by itself takes no keyboard away from whoever walks the leaders.
  const [askedId, setAskedId] = useState<Id | null>(null);
  const open = (id: Id | null) => {
    setOpenId(id);
    setAskedId(id);
  };
  return (
    <>
      {redLines.length > 0 && (
        <ul className={styles['lines']}>
          {redLines.map((redLine) => (
            <RedLineEntry
              key={redLine.id}
              redLine={redLine}
              isOpen={redLine.id === openId}
              isAsked={redLine.id === askedId}
              onToggle={() => open(redLine.id === openId ? null : redLine.id)}
            />
          ))}
        </ul>
      )}
      {!leader.noRedLines && (
        <NewRedLine leaderId={leader.id} isFirst={redLines.length === 0} onAdded={open} />
      )}
      {(redLines.length === 0 || leader.noRedLines) && (
        <Checkbox
          label={`${leader.title} has none`}
          value={leader.noRedLines}
          hint="Said, and not only left open."
          onChange={(noRedLines) =>
            verbs.dispatch({
              id: 'leader.edit',
              payload: { leaderId: leader.id, changes: { noRedLines } },
            })
          }
        />
      )}
    </>
  );
}
