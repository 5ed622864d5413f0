import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
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
  return (
    <Base.Root>
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
