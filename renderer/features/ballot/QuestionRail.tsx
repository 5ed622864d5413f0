import { Check } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import type { MapModel } from '#shared/model/mapModel.ts';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import styles from './Answering.module.css';
import type { Draft } from './draft.ts';
import { isAnswered, type Question } from './questions.ts';
import { titleOf } from './titleOf.ts';

export interface QuestionRailProps {
  readonly model: MapModel;
  readonly questions: readonly Question[];
  readonly draft: Draft;
  readonly at: number;
  /** The same function from key to key, so that a thousand stops are not drawn anew. */
  readonly onGo: (at: number) => void;
}

/** All questions of this leader, with a tick at those answered. */
export function QuestionRail({ model, questions, draft, at, onGo }: QuestionRailProps) {
  return (
    <nav className={styles.rail} aria-label="Questions">
      <ol>
        {questions.map((question, index) => (
          <Stop
            key={`${question.kind} ${question.id}`}
            index={index}
            title={titleOf(model, question)}
            isDone={isAnswered(draft, question)}
            isCurrent={index === at}
            onGo={onGo}
          />
        ))}
      </ol>
    </nav>
  );
}

interface StopProps extends Pick<QuestionRailProps, 'onGo'> {
  readonly index: number;
  readonly title: string;
  readonly isDone: boolean;
  readonly isCurrent: boolean;
}

const Stop = memo(function Stop({ index, title, isDone, isCurrent, onGo }: StopProps) {
  const stop = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCurrent) stop.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li>
      <button
        ref={stop}
        type="button"
        className={styles.stop}
        aria-current={isCurrent ? 'step' : undefined}
        onClick={() => onGo(index)}
      >
        <span className={styles.stopName}>{title}</span>
        {isDone && <Check aria-hidden />}
        <VisuallyHidden>{isDone ? ', answered' : ', blank'}</VisuallyHidden>
      </button>
    </li>
  );
});
