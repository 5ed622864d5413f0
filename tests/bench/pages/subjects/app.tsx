import { createRoot, type Root } from 'react-dom/client';
import { App } from '#renderer/app/App.tsx';
import { startAuditing } from '#renderer/store/auditing/auditor.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { createDocument, type MapDocument } from '#shared/document/document.ts';
import { createOurs } from './ours.tsx';
import type { Subject } from '../Subject.ts';

/**
 * What an edit is measured in: the whole window around the map. Around an empty map an edit renders the
 * window again, and nothing changes.
 */
export function createApp(isEmpty: boolean): Subject {
  const map = createOurs();
  let root: HTMLElement;
  let react: Root | undefined;
  let shown: MapDocument = createDocument('empty', 'Empty', '2026-01-01T00:00:00.000Z');
  return {
    ...map,
    prepare(element, document, placed) {
      root = element;
      map.prepare(element, document, placed);
      if (!isEmpty) shown = document;
    },
    open() {
      startAuditing();
      verbs.showMap({
        docId: 'bench',
        fileName: 'bench.remit',
        document: shown,
        repairs: [],
        isDirty: false,
      });
      react = createRoot(root);
      react.render(<App />);
    },
    isShown: () => (isEmpty ? root.querySelector('[data-canvas]') !== null : map.isShown()),
    edit(areaId, name) {
      if (isEmpty) {
        react?.render(<App />);
        return () => true;
      }
      verbs.dispatch({ id: 'area.rename', payload: { areaId, name } });
      return () => map.grip(areaId)?.textContent?.includes(name) === true;
    },
  };
}
