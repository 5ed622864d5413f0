import { useEffect, useRef, type ReactNode } from 'react';
import styles from './Ballot.module.css';

/**
 * What the screen says now. It takes the focus when it appears: a screen reader begins here, and an Enter
 * that is still held down does not press the next leader's button.
 */
export function Title({ children }: { readonly children: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <h1 ref={title} className={styles.title} tabIndex={-1}>
      {children}
    </h1>
  );
}
