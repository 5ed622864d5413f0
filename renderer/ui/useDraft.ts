import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { holdDraft } from './drafts.ts';

/** Typing is handed on after this pause, so that a crash or a save loses nothing, in ms. */
const PAUSE = 400;

export interface Draft {
  readonly text: string;
  change(text: string): void;
  /** Hands on what is typed, now. */
  settle(): void;
  /** Ends the visit: hands on, or goes back to the value when it may not be blank and is. */
  leave(): void;
  /** Takes the visit back: the value as it was when the field was entered. */
  revert(): void;
  enter(): void;
}

/**
 * Text in a field between two moments of the document. `onCommit` gets the text and a key that stays
 * the same during one visit of the field, so that a visit is one undo step. A change from outside
 * (undo, another window) shows at once unless something is being typed.
 */
export function useDraft(
  value: string,
  onCommit: (text: string, visit: string) => void,
  isRequired = false,
): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const fieldId = useId();
  const visits = useRef(0);
  const live = useRef({ draft: null as string | null, value, onCommit, before: value });
  live.current.value = value;
  live.current.onCommit = onCommit;
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const forget = useRef<(() => void) | null>(null);

  const settle = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    forget.current?.();
    forget.current = null;
    const { draft: text, value: current } = live.current;
    if (text === null || text === current) return;
    if (isRequired && text.trim() === '') return;
    live.current.onCommit(text, `${fieldId}:${visits.current}`);
  }, [fieldId, isRequired]);

  const show = useCallback((text: string | null) => {
    live.current.draft = text;
    setDraft(text);
  }, []);

  const leave = useCallback(() => {
    settle();
    show(null);
    visits.current += 1;
  }, [settle, show]);

  // A field that goes away (another item selected) still hands on what was typed.
  useEffect(() => leaveOnUnmount(live, settle), [settle]);

  return {
    text: draft ?? value,
    change(text) {
      show(text);
      forget.current ??= holdDraft(settle);
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(settle, PAUSE);
    },
    settle,
    leave,
    enter() {
      live.current.before = live.current.value;
    },
    revert() {
      const { before, value: current } = live.current;
      show(null);
      settle();
      if (before !== current) live.current.onCommit(before, `${fieldId}:${visits.current}`);
    },
  };
}

function leaveOnUnmount(live: { current: { draft: string | null } }, settle: () => void) {
  return () => {
    settle();
    live.current.draft = null;
  };
}
