import { useEffect, useRef, useState } from 'react';
import { holdWindow } from '#renderer/store/hold.ts';
import { getState } from '#renderer/store/store.ts';

/** What neither shows the map nor changes it. */
const ALWAYS = /^(?:theme\.|window\.|app\.quit$)/;
const AFTER_REVEAL = new Set(['edit.undo', 'edit.redo']);

/** The newest step of undo: what was done before it is not this ballot's to take back. */
export const newestStep = () => getState().map?.history.past.at(-1);

export interface HoldOptions {
  readonly isHolding: boolean;
  /** Something would be forgotten by leaving. */
  readonly asks: boolean;
  readonly isRevealed: boolean;
  /** The newest step when the ballot began. */
  readonly firstStep: ReturnType<typeof newestStep>;
  /** Everything is forgotten: the person said so. */
  readonly onLeave: () => void;
}

/** The question whether to leave, while it is asked. */
export interface Leaving {
  readonly isAsked: boolean;
  readonly ask: () => void;
  readonly answer: (leaves: boolean) => void;
}

/**
 * Holds the window while a ballot is under way: the map cannot be looked at or changed behind it, and
 * whatever would end it (the ballot's own button, closing, quitting, a file that is handed over) asks once.
 */
export function useHold(options: HoldOptions): Leaving {
  const { isHolding, asks, isRevealed, firstStep, onLeave } = options;
  const [isAsked, setAsked] = useState(false);
  const forget = useRef(onLeave);
  forget.current = onLeave;
  const waiting = useRef<((leaves: boolean) => void)[]>([]);

  const settle = (leaves: boolean) => {
    const resolvers = waiting.current;
    waiting.current = [];
    setAsked(false);
    for (const resolve of resolvers) resolve(leaves);
  };

  useEffect(() => {
    if (!isHolding) return undefined;
    return holdWindow({
      allows: (actionId) =>
        ALWAYS.test(actionId) ||
        (isRevealed &&
          AFTER_REVEAL.has(actionId) &&
          (actionId !== 'edit.undo' || newestStep() !== firstStep)),
      mayLeave: () => {
        if (!asks) {
          forget.current();
          return Promise.resolve(true);
        }
        return new Promise((resolve) => {
          waiting.current.push(resolve);
          setAsked(true);
        });
      },
    });
  }, [isHolding, asks, isRevealed, firstStep]);

  // Whatever takes the ballot off the screen answers for it: nothing may wait for ever.
  useEffect(
    () => () => {
      for (const resolve of waiting.current) resolve(true);
      waiting.current = [];
    },
    [],
  );

  return {
    isAsked,
    ask: () => setAsked(true),
    answer: (leaves) => {
      if (leaves) onLeave();
      settle(leaves);
    },
  };
}
