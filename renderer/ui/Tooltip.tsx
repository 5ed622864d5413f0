import { Tooltip as Base } from '@base-ui/react/tooltip';
import { useRef, type ReactElement } from 'react';
import { formatAccelerator } from './formatAccelerator.ts';
import styles from './Tooltip.module.css';
import { useIsMac } from './UiProvider.tsx';

export interface TooltipProps {
  readonly text: string;
  readonly accelerator?: string | undefined;
  readonly side?: 'top' | 'bottom' | 'left' | 'right';
  /** The element that it explains; gets pointer and focus handlers. */
  readonly children: ReactElement;
}

/** A few words on hover and keyboard focus. Never the only place where something is said. */
export function Tooltip({ text, accelerator, side = 'bottom', children }: TooltipProps) {
  const isMac = useIsMac();
  const actions = useRef<Base.Root.Actions>(null);
  /**
   * Escape hides the words, and means what it would mean without them: they may hang on a button that the
   * pointer happens to rest on, while the keyboard is on the map or in a field.
   */
  const letEscapeThrough = (_isOpen: boolean, details: Base.Root.ChangeEventDetails) => {
    if (details.reason !== 'escape-key') return;
    details.allowPropagation();
    // What the library hides by a key, it takes the key for.
    details.cancel();
    actions.current?.close();
  };
  return (
    <Base.Root actionsRef={actions} onOpenChange={letEscapeThrough}>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner className={styles.positioner} side={side} sideOffset={6}>
          <Base.Popup className={styles.popup}>
            {text}
            {accelerator !== undefined && (
              <span className={styles.shortcut}>{formatAccelerator(accelerator, isMac)}</span>
            )}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
