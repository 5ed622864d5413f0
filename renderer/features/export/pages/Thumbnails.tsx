import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { PageCanvas } from './PageCanvas.tsx';
import styles from './PagesPreview.module.css';
import type { OpenPages } from './usePdfPages.ts';

export interface ThumbnailsProps {
  readonly open: OpenPages;
  readonly current: number;
  readonly onGo: (number: number) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** Of a page across, in CSS px; one upright is narrower. */
const LONGEST = 104;

/** All pages, small: a list in which arrow keys walk. */
export function Thumbnails({ open, current, onGo, onKey }: ThumbnailsProps) {
  const list = useRef<HTMLDivElement>(null);
  const near = useNear(list, open);
  useEffect(() => {
    list.current
      ?.querySelector(`[data-page="${current}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current, open]);
  return (
    <div
      ref={list}
      className={styles.thumbnails}
      role="listbox"
      tabIndex={0}
      aria-label="Pages"
      aria-activedescendant={`export-page-${current}`}
      onKeyDown={onKey}
    >
      {open.sizes.map((size, index) => {
        const number = index + 1;
        const width = (LONGEST * size.width) / Math.max(size.width, size.height);
        return (
          <button
            key={number}
            type="button"
            tabIndex={-1}
            id={`export-page-${number}`}
            data-page={number}
            className={styles.thumbnail}
            role="option"
            aria-selected={number === current}
            aria-label={`Page ${number}`}
            onClick={() => onGo(number)}
          >
            <span
              className={styles.leaf}
              style={{ width, height: (width * size.height) / size.width }}
            >
              {near.has(number) && (
                <PageCanvas pages={open.pages} number={number} size={size} width={width} />
              )}
            </span>
            <span className={styles.number}>{number}</span>
          </button>
        );
      })}
    </div>
  );
}

/** The pages that have come into sight: of some hundred only those are drawn. */
function useNear(list: RefObject<HTMLDivElement | null>, open: OpenPages) {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set());
  useEffect(() => {
    const root = list.current;
    if (!root) return undefined;
    const watch = new IntersectionObserver(
      (entries) => {
        const seen = entries
          .filter(({ isIntersecting }) => isIntersecting)
          .map(({ target }) => Number((target as HTMLElement).dataset['page']));
        if (seen.length > 0) setNear((before) => new Set([...before, ...seen]));
      },
      { root, rootMargin: '200px' },
    );
    for (const page of root.querySelectorAll('[data-page]')) watch.observe(page);
    return () => watch.disconnect();
  }, [list, open]);
  return near;
}
