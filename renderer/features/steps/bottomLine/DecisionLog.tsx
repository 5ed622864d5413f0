import { useState } from 'react';
import type { Decision } from '#shared/document/decision.ts';
import type { Id } from '#shared/document/fields.ts';
import type { DocId } from '#shared/ipc/channels.ts';
import { localDay } from '#renderer/store/audit.ts';
import { newId } from '#renderer/store/newId.ts';
import { useApp } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { useModel } from '../parts/useModel.ts';
import styles from './BottomLine.module.css';
import { DecisionEntry } from './DecisionEntry.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import {
  emptyDraft,
  reversalReason,
  successorDraft,
  toPayload,
  type DecisionDraft,
} from './decisionDraft.ts';

/** What is being written beside the log: a new decision, or one that takes another's place. */
interface Writing {
  readonly instead: Id | null;
  readonly draft: DecisionDraft;
}

/** By map: a decision that is half written is there again when one comes back to the log. */
const kept = new Map<DocId, Writing>();

/** What the team decided, newest first. Nothing is rewritten: what no longer holds says so. */
export function DecisionLog() {
  const { document } = useModel();
  const docId = useApp((state) => state.map?.docId) ?? '';
  const [writing, setWriting] = useState(() => kept.get(docId) ?? null);
  const write = (next: Writing | null) => {
    if (next) kept.set(docId, next);
    else kept.delete(docId);
    setWriting(next);
  };
  const decisions = newestFirst(document.decisions);
  const replaced = decisions.find((one) => one.id === writing?.instead);
  const record = () => {
    if (!writing) return;
    const payload = toPayload(writing.draft, newId());
    const isDone = replaced
      ? verbs.dispatch({
          id: 'decision.supersede',
          payload: { decisionId: replaced.id, successor: payload },
        })
      : verbs.dispatch({ id: 'decision.add', payload });
    if (isDone) write(null);
  };
  const reverse = (decision: Decision, why: string) =>
    verbs.dispatch([
      { id: 'decision.reverse', payload: { decisionId: decision.id } },
      {
        id: 'decision.edit',
        payload: {
          decisionId: decision.id,
          changes: { reason: reversalReason(decision, why, localDay()) },
        },
      },
    ]);
  return (
    <div className={styles['page']}>
      {writing === null ? (
        <div>
          <Button
            variant="primary"
            onClick={() => write({ instead: null, draft: emptyDraft(localDay()) })}
          >
            Record a decision
          </Button>
        </div>
      ) : (
        <DecisionForm
          key={writing.instead ?? ''}
          title={replaced ? `What takes the place of “${replaced.text}”?` : 'Record a decision'}
          draft={writing.draft}
          onChange={(draft) => write({ ...writing, draft })}
          submitLabel={replaced ? 'Put it in its place' : 'Record it'}
          onSubmit={record}
          onCancel={() => write(null)}
        />
      )}
      {decisions.length === 0 ? (
        <p className={styles['soft']}>
          No decision is recorded yet. Write down what was decided, by whom, who saw it differently,
          and when it is looked at again.
        </p>
      ) : (
        <ol className={styles['log']}>
          {decisions.map((decision) => (
            <DecisionEntry
              key={decision.id}
              decision={decision}
              onSupersede={() =>
                write({ instead: decision.id, draft: successorDraft(decision, localDay()) })
              }
              onReverse={(why) => reverse(decision, why)}
            />
          ))}
        </ol>
      )}
    </div>
  );
}

/** By day, the latest first; of one day the one recorded later comes first. */
function newestFirst(decisions: readonly Decision[]): readonly Decision[] {
  return decisions.toReversed().sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}
