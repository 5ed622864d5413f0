import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** An app that is there before a file comes into it: what its store tells later, React renders at once. */
export function mount(element: HTMLElement, app: ReactNode): void {
  const root = createRoot(element);
  flushSync(() => root.render(app));
}
