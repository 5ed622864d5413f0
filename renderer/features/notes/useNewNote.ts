import { useCallback, useEffect, useRef, useState } from 'react';
import type { Id } from '#shared/document/fields.ts';
import { newId } from '#renderer/store/newId.ts';
import type { OpenNotes } from '#renderer/store/sessionState.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { holdRecord } from '#renderer/ui/drafts.ts';
import type { RedLineTexts } from './RedLineFields.tsx';
import type { RiskTexts } from './RiskFields.tsx';

const EMPTY_RISK: RiskTexts = {
  atRisk: '',
  failure: '',
  likelihood: null,
  impact: null,
  response: '',
  confidential: false,
};
const EMPTY_RED_LINE: RedLineTexts = {
  statement: '',
  category: 'mission',
  ifReached: '',
  confidential: false,
};

interface Written {
  readonly risk: RiskTexts;
  readonly redLine: RedLineTexts;
}
const EMPTY: Written = { risk: EMPTY_RISK, redLine: EMPTY_RED_LINE };

/** What was typed where nobody was named yet: it is there again when the editor opens again. */
const kept = new Map<string, Written>();

export interface NewNote {
  readonly risk: RiskTexts;
  readonly redLine: RedLineTexts;
  readonly isWritten: boolean;
  changeRisk(change: Partial<RiskTexts>): void;
  changeRedLine(change: Partial<RedLineTexts>): void;
  /** Puts what is written into the map, as one undo step. False when it cannot be. */
  add(): boolean;
}

/**
 * A risk or red line that is being written. It enters the map as a whole: on adding, when the editor
 * goes away, and when everything that is being typed has to be handed on (before saving).
 */
export function useNewNote(what: OpenNotes['what'], leaderId: Id | null, areaId: Id): NewNote {
  const place = `${what} ${areaId}`;
  const [written, setWritten] = useState<Written>(() => kept.get(place) ?? EMPTY);
  const live = useRef(written);
  const write = useCallback((next: Written) => {
    live.current = next;
    setWritten(next);
  }, []);

  const add = useCallback(() => {
    const { atRisk, ...riskFields } = live.current.risk;
    const { statement, category, ...lineFields } = live.current.redLine;
    kept.delete(place);
    if ((what === 'risk' ? atRisk : statement).trim() === '') return true;
    if (leaderId === null) {
      kept.set(place, live.current);
      return false;
    }
    const isAdded = verbs.dispatch(
      what === 'risk'
        ? {
            id: 'risk.add',
            payload: { riskId: newId(), leaderId, areaId, atRisk, fields: riskFields },
          }
        : {
            id: 'redLine.add',
            payload: {
              redLineId: newId(),
              leaderId,
              areaId,
              statement,
              category,
              fields: lineFields,
            },
          },
    );
    if (isAdded) write(EMPTY);
    return isAdded;
  }, [what, leaderId, areaId, place, write]);

  useEffect(() => {
    const forget = holdRecord(() => void add());
    return () => {
      forget();
      add();
    };
  }, [add]);

  const { risk, redLine } = written;
  return {
    risk,
    redLine,
    isWritten: (what === 'risk' ? risk.atRisk : redLine.statement).trim() !== '',
    changeRisk: (change) => write({ ...live.current, risk: { ...live.current.risk, ...change } }),
    changeRedLine: (change) =>
      write({ ...live.current, redLine: { ...live.current.redLine, ...change } }),
    add,
  };
}
