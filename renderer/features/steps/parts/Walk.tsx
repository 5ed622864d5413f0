import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { classNames } from '#renderer/ui/classNames.ts';

export interface WalkStop<Value> {
  readonly value: Value;
  readonly content: ReactNode;
}

export interface WalkProps<Value> {
  /** Names the whole row. */
  readonly label: string;
  readonly stops: readonly WalkStop<Value>[];
  readonly current: Value;
  readonly onGo: (value: Value) => void;
  /** What `aria-current` says of the stop one stands at. */
  readonly currentMeans: 'step' | 'true';
  readonly className?: string | undefined;
  readonly stopClassName?: string | undefined;
}

const BY_KEY: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
  Home: -Infinity,
  End: Infinity,
};

/** Stops in a row, one of them current: one Tab stop, arrow keys go from stop to stop. */
export function Walk<Value>(props: WalkProps<Value>) {
  const { label, stops, current, onGo, currentMeans, className, stopClassName } = props;
  const list = useRef<HTMLOListElement>(null);
  const handleKeyDown = (event: KeyboardEvent, index: number) => {
    const by = BY_KEY[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const to = Math.max(0, Math.min(stops.length - 1, index + by));
    const stop = stops[to];
    if (!stop) return;
    onGo(stop.value);
    list.current?.querySelectorAll('button')[to]?.focus();
  };
  const hasCurrent = stops.some(({ value }) => value === current);
  return (
    <nav aria-label={label}>
      <ol ref={list} className={className}>
        {stops.map(({ value, content }, index) => {
          const isCurrent = value === current;
          return (
            <li key={String(value)}>
              <button
                type="button"
                className={classNames(stopClassName)}
                aria-current={isCurrent ? currentMeans : undefined}
                tabIndex={isCurrent || (!hasCurrent && index === 0) ? 0 : -1}
                onClick={() => onGo(value)}
                onKeyDown={(event) => handleKeyDown(event, index)}
              >
                {content}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
