import { calls, failing } from './openMap.ts';
import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeEach } from 'vitest';
import type { MapDocument } from '#shared/document/document.ts';
import { getState, resetStore } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { UiProvider } from '#renderer/ui/UiProvider.tsx';

beforeEach(() => {
  resetStore();
  calls.length = 0;
  failing.clear();
});
afterEach(cleanup);

/** Opens a map in the real store, as if from a file. */
export function open(document: MapDocument): void {
  verbs.showMap({ docId: 'd', fileName: 'team.remit', document, repairs: [], isDirty: false });
}

/** Renders a feature with the provider that stands around the app. */
export function renderFeature(element: ReactElement) {
  return render(<UiProvider isMac={false}>{element}</UiProvider>);
}

/** The open document as it is now. */
export function documentNow(): MapDocument {
  const { map } = getState();
  if (!map) throw new Error('no map is open');
  return map.document;
}

export { calls, failing, getState, verbs };
