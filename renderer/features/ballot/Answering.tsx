import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { theLeader } from '#shared/audit/names.ts';
import type { Ballot } from '#shared/document/ballot.ts';
import type { Id } from '#shared/document/fields.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { AlertDialog } from '#renderer/ui/AlertDialog.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './Answering.module.css';
import { AreaQuestion } from './AreaQuestion.tsx';
import { changeForKey, withModeOf, withOwnerOf } from './changeForKey.ts';
import { BLANK_AREA, BLANK_DRAFT, toBallot, withAgreement, type Draft } from './draft.ts';
import { isAnswered, type Question } from './questions.ts';
import { QuestionRail } from './QuestionRail.tsx';
import { AppetiteQuestion, OutcomeQuestion } from './ScaleQuestion.tsx';
import { titleOf } from './titleOf.ts';

export interface AnsweringProps {
  readonly model: MapModel;
  readonly leaderId: Id;
  readonly questions: readonly Question[];
  /** The leader has answered before: what was said then stays until this is done. */
  readonly isAgain: boolean;
  readonly onDone: (ballot: Ballot) => void;
  /** Without an answer; what was entered is forgotten. */
  readonly onBack: () => void;
}

/** One leader, alone with the questions: one at a time, answered by single keys. */
export function Answering(props: AnsweringProps) {
  const { model, leaderId, questions, isAgain, onDone, onBack } = props;
  const [draft, setDraft] = useState<Draft>(BLANK_DRAFT);
  const [at, setAt] = useState(0);
  const [isLeaving, setLeaving] = useState(false);
  const done = useRef<HTMLButtonElement>(null);
  const question = questions[at];
  const answered = questions.filter((one) => isAnswered(draft, one)).length;

  const goTo = (next: number) => {
    if (next >= questions.length) done.current?.focus();
    else setAt(Math.max(0, next));
  };
  const answer = (change: (draft: Draft) => Draft) => setDraft(change);
  const finish = () => onDone(toBallot(draft, leaderId, new Date().toISOString()));

  /** Single keys answer, unless one types; Enter goes on wherever the focus stands in the question. */
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const isTyping = event.target instanceof HTMLInputElement;
    if (event.key === 'Enter') goTo(event.shiftKey ? at - 1 : at + 1);
    else if (event.key === 'PageDown') goTo(at + 1);
    else if (event.key === 'PageUp') goTo(at - 1);
    else {
      const change = isTyping || !question ? null : changeForKey(model, question, event.key);
      if (!change) return;
      answer(change);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <main className={styles.screen}>
      <header className={styles.head}>
        <h1 className={styles.leader}>You answer as {theLeader(model, leaderId)}</h1>
        <p className={styles.promise}>
          Nobody sees it before the reveal.
          {isAgain && ' When you are done, this takes the place of what you said before.'}
        </p>
      </header>
      <div className={styles.body}>
        <QuestionRail model={model} questions={questions} draft={draft} at={at} onGo={setAt} />
        {question && (
          <div key={question.id} className={styles.question} onKeyDown={handleKeyDown}>
            <QuestionTitle
              kicker={`Question ${at + 1} of ${questions.length}`}
              title={titleOf(model, question)}
            />
            {questionBody(model, question, draft, answer)}
            <p className={styles.keys}>
              A key chooses, <kbd className={styles.key}>Delete</kbd> leaves it blank,{' '}
              <kbd className={styles.key}>Enter</kbd> goes on.
            </p>
          </div>
        )}
      </div>
      <footer className={styles.foot}>
        <Button
          variant="quiet"
          className={styles.leave}
          onClick={() => (answered > 0 ? setLeaving(true) : onBack())}
        >
          Leave without answering
        </Button>
        <span className={styles.count} role="status">
          {answered} of {questions.length} answered
        </span>
        <Button disabled={at === 0} onClick={() => goTo(at - 1)}>
          Back
        </Button>
        <Button disabled={at === questions.length - 1} onClick={() => goTo(at + 1)}>
          Next
        </Button>
        <Button ref={done} variant="primary" onClick={finish}>
          Done, hide my answers
        </Button>
      </footer>
      <AlertDialog
        isOpen={isLeaving}
        title="Leave without answering?"
        confirmLabel="Leave"
        isDangerous
        onConfirm={onBack}
        onCancel={() => setLeaving(false)}
      >
        What you entered just now is forgotten.
      </AlertDialog>
    </main>
  );
}

/** Takes the focus as it appears, so that keys answer this question at once. */
function QuestionTitle({ kicker, title }: { readonly kicker: string; readonly title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <p className={styles.kicker}>{kicker}</p>
      <h2 ref={heading} className={styles.title} tabIndex={-1}>
        {title}
      </h2>
    </>
  );
}

function questionBody(
  model: MapModel,
  question: Question,
  draft: Draft,
  answer: (change: (draft: Draft) => Draft) => void,
) {
  switch (question.kind) {
    case 'area': {
      const { id } = question;
      return (
        <AreaQuestion
          model={model}
          areaId={id}
          value={draft.areas.get(id) ?? BLANK_AREA}
          onMode={(mode) => answer(withModeOf(id, mode))}
          onOwner={(leaderId) => answer(withOwnerOf(id, leaderId))}
        />
      );
    }
    case 'appetite':
      return (
        <AppetiteQuestion
          value={draft.appetite}
          onChange={(appetite) => answer((now) => ({ ...now, appetite }))}
        />
      );
    case 'outcome': {
      const outcome = model.document.outcomes.find((one) => one.id === question.id);
      if (!outcome) return null;
      return (
        <OutcomeQuestion
          outcome={outcome}
          value={draft.agreements.get(question.id) ?? null}
          onChange={(level) => answer((now) => withAgreement(now, question.id, level))}
        />
      );
    }
  }
}
