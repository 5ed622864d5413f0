import { useState, type ReactNode } from 'react';
import { Button } from '#renderer/ui/Button.tsx';

export interface SomeProps<T> {
  readonly items: readonly T[];
  /** So many are listed at first. */
  readonly first: number;
  readonly className?: string | undefined;
  readonly children: (item: T) => ReactNode;
}

/** A list of which the first few are shown, and all when asked for; `children` gives each its `li`. */
export function Some<T>({ items, first, className, children }: SomeProps<T>) {
  const [isAll, setAll] = useState(false);
  const rest = items.length - first;
  return (
    <>
      <ul className={className}>{(isAll ? items : items.slice(0, first)).map(children)}</ul>
      {!isAll && rest > 0 && (
        <Button variant="link" size="small" onClick={() => setAll(true)}>
          Show {rest} more
        </Button>
      )}
    </>
  );
}
