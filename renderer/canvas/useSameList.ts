import { useRef } from 'react';

/** The list of before while it holds the same things: what is made from it need not be made anew. */
export function useSameList<T>(list: readonly T[]): readonly T[] {
  const kept = useRef(list);
  const isSame =
    kept.current.length === list.length &&
    list.every((item, index) => item === kept.current[index]);
  if (!isSame) kept.current = list;
  return kept.current;
}
