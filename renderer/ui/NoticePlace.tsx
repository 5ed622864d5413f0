import {
  createContext,
  use,
  useCallback,
  useId,
  useLayoutEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import styles from './NoticePlace.module.css';

interface Places {
  readonly notices: ReactNode;
  /** The dialog that shows them: the one opened last; null for the window itself. */
  readonly host: string | null;
  /** A dialog is open; returns what to call once it is not. */
  readonly open: (dialog: string) => () => void;
}

const Context = createContext<Places | null>(null);

/**
 * Stands around the app: whatever dialog is open within shows the notices, since nothing outside of it is
 * seen, pressed or read out. They stand in one place at a time.
 */
export function NoticePlaces({
  notices,
  children,
}: {
  readonly notices: ReactNode;
  readonly children: ReactNode;
}) {
  const [dialogs, setDialogs] = useState<readonly string[]>([]);
  const open = useCallback((dialog: string) => {
    setDialogs((others) => [...others, dialog]);
    return () => setDialogs((all) => all.filter((one) => one !== dialog));
  }, []);
  const host = dialogs.at(-1) ?? null;
  const places = useMemo(() => ({ notices, host, open }), [notices, host, open]);
  return <Context value={places}>{children}</Context>;
}

/** Dialogs within show no notices: what they hide, they hide from whoever looks on. */
export function NoticesKeptOut({ children }: { readonly children: ReactNode }) {
  return <Context value={null}>{children}</Context>;
}

/** The notices at the foot of the window, while no dialog has them. */
export function WindowNotices() {
  const places = use(Context);
  return places?.host === null ? <div className={styles.window}>{places.notices}</div> : null;
}

/** The notices at the foot of a dialog, while it is the one opened last. */
export function DialogNotices({ isOpen }: { readonly isOpen: boolean }) {
  const dialog = useId();
  const places = use(Context);
  const open = places?.open;
  useLayoutEffect(() => (isOpen ? open?.(dialog) : undefined), [isOpen, open, dialog]);
  return places?.host === dialog ? <div className={styles.dialog}>{places.notices}</div> : null;
}
