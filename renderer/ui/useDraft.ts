import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { holdDraft } from './drafts.ts';

/** Typing is handed on after this pause, so that a crash or a save loses nothing, in ms. */
const PAUSE = 400;

export interface DraftProps {
  readonly value: string;
  /** Typed text, after a pause and on leaving; `visit` stays the same during one visit of the field. */
  readonly onCommit?: (text: string, visit: string) => void;
  /** Every letter at once, for forms that are handed on as a whole. Instead of `onCommit`. */
  readonly onType?: (text: string) => void;
  /**
   * Makes the text required: blank is never handed on, but what stood in the field when it was entered, so that
   * nobody saves what an emptied name began with. Leaving the field so brings it back, and this says it, with
   * that text.
   */
  readonly onBlank?: ((kept: string) => void) | undefined;
  /** What counts as blank beside no text at all: in a field for a number, whatever is none. */
  readonly isNone?: (text: string) => boolean;
}

export interface Draft {
  readonly text: string;
  /** Whether this visit has changed anything, handed on or not. */
  isChanged(): boolean;
  change(text: string): void;
  /** Hands on what is typed, now; for a blank that may not be, what the visit began with. */
  settle(): void;
  /** Ends the visit as leaving does, and begins the next: what Enter has handed on is not taken back by Escape. */
  confirm(): void;
  /** Ends the visit: hands on, or takes the visit back when the text may not be blank and is. */
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
export function useDraft({ value, onCommit, onType, onBlank, isNone }: DraftProps): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const fieldId = useId();
  const visits = useRef(0);
  const live = useRef({
    draft: null as string | null,
    value,
    onCommit,
    onBlank,
    isNone,
    before: value,
    handedOn: null as string | null,
  });
  live.current.value = value;
  live.current.onCommit = onCommit;
  live.current.onBlank = onBlank;
  live.current.isNone = isNone;
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const forget = useRef<(() => void) | null>(null);

  const isBlank = useCallback(
    (text: string) => text.trim() === '' || live.current.isNone?.(text) === true,
    [],
  );

  /** What the visit began with stands again; a pause may have handed on a part of it. */
  const putBack = useCallback(() => {
    const { before, value: current } = live.current;
    if (before === current) return;
    live.current.handedOn = before;
    live.current.onCommit?.(before, `${fieldId}:${visits.current}`);
  }, [fieldId]);

  const settle = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    forget.current?.();
    forget.current = null;
    const { draft: text, value: current, before } = live.current;
    if (text === null || text === current) return;
    if (live.current.onBlank && isBlank(text)) {
      if (!isBlank(before)) putBack();
      return;
    }
    live.current.handedOn = text;
    live.current.onCommit?.(text, `${fieldId}:${visits.current}`);
  }, [fieldId, isBlank, putBack]);

  const show = useCallback((text: string | null) => {
    live.current.draft = text;
    setDraft(text);
  }, []);

  /** Hands on what may be handed on, and says it where an emptied text is kept. */
  const close = useCallback(() => {
    settle();
    const { draft: text, before, onBlank: sayKept } = live.current;
    if (sayKept && text !== null && isBlank(text) && !isBlank(before)) sayKept(before);
  }, [isBlank, settle]);

  const leave = useCallback(() => {
    close();
    show(null);
    visits.current += 1;
  }, [close, show]);

  const enter = useCallback(() => {
    live.current.handedOn = null;
    live.current.before = live.current.value;
  }, []);

  // Undo, or another window: what was handed on already gives way to it.
  useEffect(() => {
    const { draft: text, handedOn } = live.current;
    const isOurs = handedOn !== null && words(handedOn) === words(value);
    // What came from elsewhere is what this visit can go back to.
    if (!isOurs) live.current.before = value;
    if (text === null || timer.current !== null) return;
    if (isOurs) return;
    show(null);
    visits.current += 1;
  }, [value, show]);

  // A field that goes away (another item selected) still hands on what was typed.
  useEffect(() => leaveOnUnmount(live, close), [close]);

  return {
    text: draft ?? value,
    isChanged: () => (live.current.draft ?? live.current.value) !== live.current.before,
    change(text) {
      if (onType) {
        onType(text);
        return;
      }
      show(text);
      forget.current ??= holdDraft(settle);
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(settle, PAUSE);
    },
    settle,
    confirm() {
      leave();
      enter();
    },
    leave,
    enter,
    revert() {
      show(null);
      settle();
      putBack();
    },
  };
}

/** The document may tidy the spaces of what it is given: that is still the same text. */
function words(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(' ');
}

function leaveOnUnmount(live: { current: { draft: string | null } }, close: () => void) {
  return () => {
    close();
    live.current.draft = null;
  };
}
