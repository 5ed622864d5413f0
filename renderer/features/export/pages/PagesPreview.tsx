import { ChevronLeft, ChevronRight, Maximize2, Minimize2 } from 'lucide-react';
import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { PageCanvas } from './PageCanvas.tsx';
import styles from './PagesPreview.module.css';
import { Thumbnails } from './Thumbnails.tsx';
import { usePdfPages, type OpenPages } from './usePdfPages.ts';

/** Around a page, in CSS px. */
const AIR = 24;

/** The pages of a PDF: all of them small, one large, walked by keyboard. */
export function PagesPreview({ bytes }: { readonly bytes: Uint8Array }) {
  const open = usePdfPages(bytes);
  const [asked, setAsked] = useState(1);
  if (open === 'failed') {
    return (
      <p className={styles.said}>The pages cannot be shown here. The file can still be saved.</p>
    );
  }
  if (!open) return <p className={styles.said}>Opening the pages…</p>;
  const count = open.sizes.length;
  const go = (number: number) => setAsked(Math.min(count, Math.max(1, number)));
  const isCurrent = open.bytes === bytes;
  return <Pages open={open} isCurrent={isCurrent} current={Math.min(asked, count)} onGo={go} />;
}

interface PagesProps {
  readonly open: OpenPages;
  /** Whether these are the pages that were asked for last. */
  readonly isCurrent: boolean;
  readonly current: number;
  readonly onGo: (number: number) => void;
}

function Pages({ open, isCurrent, current, onGo }: PagesProps) {
  const [isLarge, setLarge] = useState(false);
  const count = open.sizes.length;
  const handleKey = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + 1,
      PageUp: current - 1,
      Home: 1,
      End: count,
    };
    const next = steps[event.key];
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onGo(next);
  };
  return (
    <div className={styles.pages} aria-busy={!isCurrent}>
      <Thumbnails open={open} current={current} onGo={onGo} onKey={handleKey} />
      <div className={styles.stage}>
        <div className={styles.bar}>
          <IconButton
            size="small"
            label="Previous page"
            icon={<ChevronLeft />}
            disabled={current === 1}
            onClick={() => onGo(current - 1)}
          />
          <p className={styles.place} aria-live="polite">
            Page {current} of {count}
          </p>
          <IconButton
            size="small"
            label="Next page"
            icon={<ChevronRight />}
            disabled={current === count}
            onClick={() => onGo(current + 1)}
          />
          <IconButton
            size="small"
            label={isLarge ? 'Show the whole page' : 'Show the page large enough to read'}
            icon={isLarge ? <Minimize2 /> : <Maximize2 />}
            onClick={() => setLarge(!isLarge)}
          />
        </div>
        <LargePage open={open} current={current} isLarge={isLarge} onGo={onGo} />
      </div>
    </div>
  );
}

/** Wide enough that 8 pt can be read, in CSS px for each pt. */
const READABLE = 1.6;

function LargePage({
  open,
  current,
  isLarge,
  onGo,
}: Omit<PagesProps, 'isCurrent'> & { readonly isLarge: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  const room = useRoom(place);
  const text = usePageText(open, current);
  usePageKeys(place, current, onGo);
  const size = open.sizes[current - 1];
  // What `scrollTo` gives back is no clean-up.
  useEffect(() => void place.current?.scrollTo(0, 0), [current]);
  if (!size) return null;
  const whole = Math.min(
    room.width - AIR,
    ((room.height - AIR) * size.width) / size.height,
    size.width * READABLE * 1.25,
  );
  const width = Math.max(80, isLarge ? size.width * READABLE : whole);
  return (
    <div
      ref={place}
      className={styles.large}
      role="group"
      aria-label={`Page ${current}`}
      tabIndex={0}
    >
      <div className={styles.sheet}>
        <PageCanvas pages={open.pages} number={current} size={size} width={width} />
      </div>
      <VisuallyHidden>
        <p data-testid="page-text">{text}</p>
      </VisuallyHidden>
    </div>
  );
}

/** Arrow keys scroll the page; the keys that a presenter remote has turn it. */
function usePageKeys(
  place: RefObject<HTMLDivElement | null>,
  current: number,
  onGo: (number: number) => void,
) {
  const turn = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (event.key !== 'PageDown' && event.key !== 'PageUp') return;
    event.preventDefault();
    onGo(current + (event.key === 'PageDown' ? 1 : -1));
  });
  useEffect(() => {
    const element = place.current;
    const hear = (event: globalThis.KeyboardEvent) => turn(event);
    element?.addEventListener('keydown', hear);
    return () => element?.removeEventListener('keydown', hear);
  }, [place]);
}

function useRoom(place: RefObject<HTMLDivElement | null>) {
  const [room, setRoom] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(([entry]) => {
      if (entry) setRoom({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [place]);
  return room;
}

/** What the page says, for whoever hears it. */
function usePageText({ pages }: OpenPages, number: number): string {
  const [text, setText] = useState('');
  useEffect(() => {
    let isWanted = true;
    pages.textOf(number).then(
      (said) => isWanted && setText(said),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [pages, number]);
  return text;
}
