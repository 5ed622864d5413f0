import type { ReactNode } from 'react';
import { classNames } from '#renderer/ui/classNames.ts';
import styles from './Row.module.css';

export interface RowProps {
  /** Among the rows below the head, from 0. */
  readonly index: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A line of the grid at its place; those out of sight are not there. */
export function Row({ index, top, width, height, className, children }: RowProps) {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classNames(styles.row, className)}
      style={{ inlineSize: width, blockSize: height, transform: `translateY(${top}px)` }}
    >
      {children}
    </div>
  );
}
