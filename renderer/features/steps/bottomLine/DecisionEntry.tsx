import { useState } from 'react';
import { areaName } from '#shared/audit/names.ts';
import type { Decision, DecisionStatus } from '#shared/document/decision.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import styles from './BottomLine.module.css';
import { dayWords } from '#shared/lib/dayWords.ts';

const STATUS_WORDS: Readonly<Record<DecisionStatus, string>> = {
  active: 'Holds',
  superseded: 'Superseded',
  reversed: 'Reversed',
};

export interface DecisionEntryProps {
  readonly decision: Decision;
  /** It was recorded in this sitting: a slip in its words can still be put right. */
  readonly isFresh: boolean;
  /** Puts it right, or adds to what is said around it. */
  readonly onMend: () => void;
  readonly onSupersede: () => void;
  /** Takes it back, with the reason in words; false when that was refused. */
  readonly onReverse: (why: string) => boolean;
}

/** One line of the log, with everything that was said around it. */
export function DecisionEntry(props: DecisionEntryProps) {
  const { decision, isFresh, onMend, onSupersede, onReverse } = props;
  const model = useModel();
  const [why, setWhy] = useState<string | null>(null);
  const { text, on, status, reason, decidedBy, dissent, revisitOn, areaId } = decision;
  const area = areaId === null ? '' : areaName(model, areaId);
  const facts = [
    dayWords(on),
    decidedBy.trim() === '' ? '' : `decided by ${decidedBy.trim()}`,
    area === '' ? '' : `about ${area}`,
    revisitOn === null ? '' : `to be looked at again on ${dayWords(revisitOn)}`,
  ].filter((fact) => fact !== '');
  const takeBack = () => {
    if (why !== null && why.trim() !== '' && onReverse(why)) setWhy(null);
  };
  return (
    <li className={styles['decision']} data-status={status}>
      <p className={styles['status']}>{STATUS_WORDS[status]}</p>
      <div className={styles['decided']}>
        <p className={styles['decisionText']}>{text}</p>
        <p className={styles['soft']}>{facts.join(', ')}</p>
        {reason.trim() !== '' && <p className={styles['reason']}>{reason}</p>}
        {dissent.map(({ leaderId, text: words }) => (
          <p key={leaderId} className={styles['reason']}>
            <strong>{model.leader(leaderId)?.title ?? 'A leader who has left'}</strong>
            {` saw it differently: ${words}`}
          </p>
        ))}
        {status === 'active' && why === null && (
          <div className={styles['acts']}>
            <Button
              size="small"
              aria-label={`${isFresh ? 'Correct' : 'Add to it'}: ${text}`}
              onClick={onMend}
            >
              {isFresh ? 'Correct' : 'Add to it'}
            </Button>
            <Button size="small" aria-label={`Supersede: ${text}`} onClick={onSupersede}>
              Supersede
            </Button>
            <Button size="small" aria-label={`Reverse: ${text}`} onClick={() => setWhy('')}>
              Reverse
            </Button>
          </div>
        )}
        {status === 'active' && why !== null && (
          <div className={styles['acts']}>
            <TextField
              label="Why it is taken back"
              value={why}
              autoFocus
              onType={setWhy}
              onEnter={takeBack}
            />
            <Button size="small" disabled={why.trim() === ''} onClick={takeBack}>
              Take it back
            </Button>
            <Button size="small" variant="quiet" onClick={() => setWhy(null)}>
              Leave it
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
