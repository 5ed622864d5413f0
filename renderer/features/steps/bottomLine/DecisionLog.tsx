import { useState } from 'react';
import type { AnyCommand, PayloadOf } from '#shared/commands/registry.ts';
import type { Decision } from '#shared/document/decision.ts';
import type { Id } from '#shared/document/fields.ts';
import type { DocId } from '#shared/ipc/channels.ts';
import { assertNever } from '#shared/lib/assertNever.ts';
import { localDay } from '#renderer/store/audit.ts';
import { newId } from '#renderer/store/newId.ts';
import { useApp } from '#renderer/store/store.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './BottomLine.module.css';
import { DecisionEntry } from './DecisionEntry.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import {
  draftOf,
  emptyDraft,
  reversalReason,
  successorDraft,
  toPayload,
  type DecisionDraft,
} from './decisionDraft.ts';

/** What is being written beside the log. */
interface Writing {
  /** The decision whose place it takes, or that is put right or added to; `null`: a new one. */
  readonly about: Id | null;
  readonly act: 'record' | 'supersede' | 'correct' | 'add';
  readonly draft: DecisionDraft;
}

const SUBMIT: Readonly<Record<Writing['act'], string>> = {
  record: 'Record it',
  supersede: 'Put it in its place',
  correct: 'Correct it',
  add: 'Add it',
};

/** By map: a decision that is half written is there again when one comes back to the log. */
const kept = new Map<DocId, Writing>();

/** By map: what was recorded since it was opened, and may still be worded as it was meant. */
const recorded = new Map<DocId, Set<Id>>();

/**
 * What the team decided, newest first. Nothing is rewritten: what no longer holds says so. A slip in what
 * was recorded in this sitting is put right; later only what is said around a decision is added to.
 */
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
  const isFresh = (id: Id) => recorded.get(docId)?.has(id) ?? false;
  const about = decisions.find((one) => one.id === writing?.about);
  const act = about && writing ? writing.act : 'record';
  const submit = () => {
    if (!writing) return;
    const payload = toPayload(writing.draft, about && isMending(act) ? about.id : newId());
    if (!verbs.dispatch(toCommand(act, about, payload))) return;
    if (!isMending(act)) recorded.set(docId, new Set(recorded.get(docId)).add(payload.decisionId));
    write(null);
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
            onClick={() => write({ about: null, act: 'record', draft: emptyDraft(localDay()) })}
          >
            Record a decision
          </Button>
        </div>
      ) : (
        <DecisionForm
          key={`${act} ${writing.about}`}
          title={titleOf(act, about)}
          draft={writing.draft}
          isDecided={act === 'add'}
          onChange={(draft) => write({ ...writing, draft })}
          submitLabel={SUBMIT[act]}
          onSubmit={submit}
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
              isFresh={isFresh(decision.id)}
              onMend={() =>
                write({
                  about: decision.id,
                  act: isFresh(decision.id) ? 'correct' : 'add',
                  draft: draftOf(decision),
                })
              }
              onSupersede={() =>
                write({
                  about: decision.id,
                  act: 'supersede',
                  draft: successorDraft(decision, localDay()),
                })
              }
              onReverse={(why) => reverse(decision, why)}
            />
          ))}
        </ol>
      )}
    </div>
  );
}

const isMending = (act: Writing['act']) => act === 'correct' || act === 'add';

function titleOf(act: Writing['act'], about: Decision | undefined): string {
  switch (act) {
    case 'record':
      return 'Record a decision';
    case 'supersede':
      return `What takes the place of “${about?.text ?? ''}”?`;
    case 'correct':
      return 'Correct what was recorded';
    case 'add':
      return 'Add to what is said around it';
    default:
      return assertNever(act);
  }
}

function toCommand(
  act: Writing['act'],
  about: Decision | undefined,
  payload: PayloadOf<'decision.add'>,
): AnyCommand {
  const { decisionId, on, text, fields = {} } = payload;
  if (act === 'supersede' && about) {
    return {
      id: 'decision.supersede',
      payload: { decisionId: about.id, successor: payload },
    };
  }
  if (act === 'correct')
    return { id: 'decision.correct', payload: { decisionId, on, text, fields } };
  if (act === 'add') return { id: 'decision.edit', payload: { decisionId, changes: fields } };
  return { id: 'decision.add', payload };
}

/** By day, the latest first; of one day the one recorded later comes first. */
function newestFirst(decisions: readonly Decision[]): readonly Decision[] {
  return decisions.toReversed().sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}
