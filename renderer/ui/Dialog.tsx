import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { classNames } from './classNames.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';
import { DialogNotices } from './NoticePlace.tsx';

export interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly description?: ReactNode;
  /** `full`: as large as the window allows, its body filling it. */
  readonly size?: 'narrow' | 'medium' | 'wide' | 'full';
  /** It has pages of different heights: its head stays where it is while they change. */
  readonly isPinned?: boolean;
  /** Buttons, the one that goes on last. */
  readonly actions?: ReactNode;
  /** What the last of `actions` does: Enter in a one-line field, Ctrl/Cmd+Enter in any. */
  readonly onSubmit?: () => void;
  /** What gets the caret; the first field otherwise. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** A sheet over the window that holds the keyboard until it is closed. */
export function Dialog({
  isOpen,
  onClose,
  title,
  description,
  size = 'medium',
  isPinned = false,
  actions,
  onSubmit,
  initialFocus,
  children,
}: DialogProps) {
  const body = useRef<HTMLDivElement>(null);
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.defaultPrevented || !onSubmit) return;
    const isFromField =
      event.target instanceof HTMLInputElement &&
      event.target.getAttribute('aria-expanded') !== 'true';
    if (!isFromField && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    onSubmit();
  };
  return (
    <Base.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Viewport className={styles.viewport}>
          <Base.Popup
            className={classNames(styles.popup, styles[size], isPinned && styles.pinned)}
            onKeyDown={handleKeyDown}
            initialFocus={initialFocus ?? (() => firstField(body.current))}
          >
            <header className={styles.head}>
              <div className={styles.titles}>
                <Base.Title className={styles.title}>{title}</Base.Title>
                {description !== undefined && (
                  <Base.Description className={styles.description} render={<div />}>
                    {description}
                  </Base.Description>
                )}
              </div>
              <IconButton label="Close" icon={<X />} onClick={onClose} />
            </header>
            {/* Scrollable by keyboard even when nothing in it takes the focus. */}
            <div ref={body} className={styles.body} tabIndex={0} role="group" aria-label={title}>
              {children}
            </div>
            <DialogNotices isOpen={isOpen} />
            {actions !== undefined && <footer className={styles.foot}>{actions}</footer>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}

/** What takes the caret: the first field or tab, else what can be scrolled. Never the cross. */
function firstField(body: HTMLElement | null): HTMLElement | null {
  const field =
    'input:not([type=hidden], [aria-hidden=true]), textarea, [role=combobox], [role=tab]';
  return body?.querySelector<HTMLElement>(`${field}, [role=radio][tabindex="0"]`) ?? body;
}
