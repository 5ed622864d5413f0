import { useCallback, useEffect, useRef, useState } from 'react';
import { holdRecord } from '#renderer/ui/drafts.ts';

/** What was typed where it could not go into the map yet: it is there again when the step comes back. */
const kept = new Map<string, unknown>();

export interface NewEntry<T> {
  readonly entry: T;
  change(change: Partial<T>): void;
  /** Puts it into the map, if it says something and has its place. */
  add(): void;
}

/**
 * A record that is being written. It enters the map as a whole: on adding, when the step or the leader
 * changes, and when everything that is being typed has to be handed on (before saving).
 *
 * @param place what it is written for; another place has a text of its own
 * @param put puts it into the map as one undo step; false when it cannot go there yet
 */
export function useNewEntry<T extends object>(
  place: string,
  empty: T,
  isWritten: (entry: T) => boolean,
  put: (entry: T) => boolean,
): NewEntry<T> {
  const [entry, setEntry] = useState<T>(() => (kept.get(place) as T | undefined) ?? empty);
  const live = useRef({ entry, empty, isWritten, put });
  live.current = { ...live.current, empty, isWritten, put };

  const write = useCallback((next: T) => {
    live.current.entry = next;
    setEntry(next);
  }, []);

  const add = useCallback(() => {
    const now = live.current;
    kept.delete(place);
    if (!now.isWritten(now.entry)) return;
    if (now.put(now.entry)) write(now.empty);
    else kept.set(place, now.entry);
  }, [place, write]);

  useEffect(() => {
    const forget = holdRecord(add);
    return () => {
      forget();
      add();
    };
  }, [add]);

  return { entry, change: (change) => write({ ...live.current.entry, ...change }), add };
}
