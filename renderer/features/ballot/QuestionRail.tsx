import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
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
  readonly onGo: (at: number) => void;
}

/** All questions of this leader, with a tick at those answered. */
export function QuestionRail({ model, questions, draft, at, onGo }: QuestionRailProps) {
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <nav className={styles.rail} aria-label="Questions">
      <ol>
        {questions.map((question, index) => {
          const isDone = isAnswered(draft, question);
          return (
            <li key={`${question.kind} ${question.id}`}>
              <button
                ref={index === at ? current : null}
                type="button"
                className={styles.stop}
                aria-current={index === at ? 'step' : undefined}
                onClick={() => onGo(index)}
              >
                <span className={styles.stopName}>{titleOf(model, question)}</span>
                {isDone && <Check aria-hidden />}
                <VisuallyHidden>{isDone ? ', answered' : ', blank'}</VisuallyHidden>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
