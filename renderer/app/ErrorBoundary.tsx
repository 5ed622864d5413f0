import type { ReactNode } from 'react';
import { runAction } from '#renderer/actions/runAction.ts';
import { Boundary } from './Boundary.tsx';
import styles from './ErrorBoundary.module.css';

/**
 * When a screen cannot be drawn, the map itself is still in the store: it can be saved, and drawing can
 * be tried again.
 */
export function ErrorBoundary({ children }: { readonly children: ReactNode }) {
  return <Boundary renderBroken={broken}>{children}</Boundary>;
}

const broken = (again: () => void) => (
  <main className={styles['page']} role="alert">
    <h1>This screen could not be drawn.</h1>
    <p>Your map is safe in memory. Save it under a new name, then show it again.</p>
    <p className={styles['actions']}>
      <button type="button" onClick={() => void runAction('file.saveAs')}>
        Save as…
      </button>
      <button type="button" onClick={again}>
        Show it again
      </button>
    </p>
  </main>
);
