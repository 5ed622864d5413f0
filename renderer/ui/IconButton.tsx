import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './classNames.ts';
import { ariaShortcut } from './formatAccelerator.ts';
import styles from './IconButton.module.css';
import { Tooltip } from './Tooltip.tsx';
import { useIsMac } from './UiProvider.tsx';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'title'> {
  /** What it does, in words: the accessible name and the tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly accelerator?: string | undefined;
  /** Set for a toggle. */
  readonly isPressed?: boolean | undefined;
  readonly size?: 'medium' | 'small';
  readonly tooltipSide?: 'top' | 'bottom' | 'left' | 'right';
}

/** A button that is an icon alone; the words are in its tooltip. */
export function IconButton({
  label,
  icon,
  accelerator,
  isPressed,
  size = 'medium',
  tooltipSide = 'bottom',
  className,
  ...rest
}: IconButtonProps) {
  const isMac = useIsMac();
  return (
    <Tooltip text={label} accelerator={accelerator} side={tooltipSide}>
      <button
        type="button"
        aria-label={label}
        aria-pressed={isPressed}
        aria-keyshortcuts={accelerator === undefined ? undefined : ariaShortcut(accelerator, isMac)}
        className={classNames(styles.button, size === 'small' && styles.small, className)}
        {...rest}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
