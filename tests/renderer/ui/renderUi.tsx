import { cleanup, render, type RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach } from 'vitest';
import { UiProvider } from '#renderer/ui/UiProvider.tsx';

afterEach(cleanup);

/** Renders inside the provider that stands around the app. */
export function renderUi(element: ReactElement, isMac = false): RenderResult {
  const around = (inner: ReactElement) => <UiProvider isMac={isMac}>{inner}</UiProvider>;
  const result = render(around(element));
  return { ...result, rerender: (next) => result.rerender(around(next as ReactElement)) };
}
