import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';
import { classNames } from './classNames.ts';

export interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` at most once a screen; `danger` for what takes something away. */
  readonly variant?: 'plain' | 'primary' | 'quiet' | 'danger' | 'link';
  readonly size?: 'medium' | 'small';
  readonly icon?: ReactNode;
}

/** A button with words. For an icon alone see `IconButton`. */
export function Button({
  variant = 'plain',
  size = 'medium',
  icon,
  className,
  children,
  type = 'button',
  ...rest
}: ButtonProps) {
  const look = variant === 'plain' ? undefined : styles[variant];
  return (
    <button
      type={type}
      className={classNames(styles.button, look, size === 'small' && styles.small, className)}
      {...rest}
    >
      {icon}
      {children}
    </button>
  );
}
