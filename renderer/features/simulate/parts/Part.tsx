import { useId, type ReactNode } from 'react';
import { ListHeading } from '#renderer/ui/ListHeading.tsx';
import styles from './Part.module.css';

export interface PartProps {
  readonly title: string;
  /** At the right edge: a number, mostly. */
  readonly count?: ReactNode;
  readonly children: ReactNode;
}

/** A part of an answer under its heading. */
export function Part({ title, count, children }: PartProps) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <ListHeading id={id} count={count}>
        {title}
      </ListHeading>
      {children}
    </section>
  );
}
