import { AlertDialog as Base } from '@base-ui/react/alert-dialog';
import { useRef, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { classNames } from './classNames.ts';
import styles from './Dialog.module.css';
import { DialogNotices } from './NoticePlace.tsx';

export interface AlertDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly children: ReactNode;
  /** The verb that goes on ("Delete"), never "OK". */
  readonly confirmLabel: string;
  readonly isDangerous?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** A question that has to be answered; the careful answer has the focus. */
export function AlertDialog({
  isOpen,
  title,
  children,
  confirmLabel,
  isDangerous = false,
  onConfirm,
  onCancel,
}: AlertDialogProps) {
  const cancel = useRef<HTMLButtonElement>(null);
  return (
    <Base.Root open={isOpen} onOpenChange={(open) => !open && onCancel()}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Viewport className={styles.viewport}>
          <Base.Popup className={classNames(styles.popup, styles.narrow)} initialFocus={cancel}>
            <header className={styles.head}>
              <div className={styles.titles}>
                <Base.Title className={styles.title}>{title}</Base.Title>
                <Base.Description className={styles.description} render={<div />}>
                  {children}
                </Base.Description>
              </div>
            </header>
            <DialogNotices isOpen={isOpen} />
            <footer className={styles.foot}>
              <Button ref={cancel} onClick={onCancel}>
                Cancel
              </Button>
              <Button variant={isDangerous ? 'danger' : 'primary'} onClick={onConfirm}>
                {confirmLabel}
              </Button>
            </footer>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
