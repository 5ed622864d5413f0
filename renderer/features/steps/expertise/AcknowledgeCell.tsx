import { Check, Minus } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { Expertise } from '#shared/document/expertise.ts';
import type { Leader } from '#shared/document/leader.ts';
import { verbs } from '#renderer/store/verbs.ts';
import type { GridStop } from '#renderer/ui/useRovingGrid.ts';
import styles from './Expertise.module.css';
import { ANSWER_WORDS, answerForKey, answerOf, nextAnswer, type Answer } from './stances.ts';

export interface AcknowledgeCellProps {
  readonly expertise: Expertise;
  readonly expert: string;
  readonly peer: Leader;
  /** Where it stands in the grid. */
  readonly stop: GridStop;
}

/** What one peer says to one expertise. Whoever states it says nothing to it. */
export function AcknowledgeCell(props: AcknowledgeCellProps) {
  const { expertise, expert, peer, stop } = props;
  const isOwn = expertise.leaderId === peer.id;
  const answer = answerOf(expertise, peer.id);
  const say = (stance: Answer) => {
    if (isOwn) return;
    const payload = { expertiseId: expertise.id, leaderId: peer.id, stance };
    verbs.dispatch({ id: 'expertise.acknowledge', payload });
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    const said = answerForKey(event.key);
    if (said === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    say(said);
  };
  const words = isOwn ? 'states it' : ANSWER_WORDS[answer ?? 'unsaid'];
  return (
    <td className={styles['cell']}>
      <button
        type="button"
        className={styles['answer']}
        data-peer={isOwn ? undefined : peer.id}
        data-answer={isOwn ? 'own' : (answer ?? 'unsaid')}
        aria-label={`${peer.title} on ${expertise.domain} of ${expert}: ${words}`}
        aria-disabled={isOwn || undefined}
        {...stop}
        onClick={() => say(nextAnswer(answer))}
        onKeyDown={handleKeyDown}
      >
        {isOwn ? <span aria-hidden>states it</span> : <AnswerMark answer={answer} />}
      </button>
    </td>
  );
}

/** A filled check, an outlined bar, a dot: three marks that differ in grey. */
export function AnswerMark({ answer }: { readonly answer: Answer }) {
  return (
    <span className={styles['mark']} data-answer={answer ?? 'unsaid'} aria-hidden>
      {answer === 'acknowledged' && <Check />}
      {answer === 'declined' && <Minus />}
      {answer === null && '·'}
    </span>
  );
}
