import type { ReactNode } from 'react';
import { Boundary } from '../Boundary.tsx';

/** When this window cannot be drawn, nothing is lost: the map is the other window's. */
export function NotesBoundary({ children }: { readonly children: ReactNode }) {
  return <Boundary renderBroken={broken}>{children}</Boundary>;
}

const broken = (again: () => void) => (
  <main role="alert">
    <h1>This window could not be drawn.</h1>
    <p>Nothing is lost: close it, and open it again from the window with the map.</p>
    <button type="button" onClick={again}>
      Show it again
    </button>
  </main>
);
