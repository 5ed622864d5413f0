import { useState } from 'react';
import {
  MapContextMenu,
  type ContextTarget,
} from '#renderer/features/contextMenu/MapContextMenu.tsx';
import { LegendPanel } from '#renderer/features/legend/LegendPanel.tsx';
import { Matrix } from '#renderer/features/matrix/Matrix.tsx';
import { NotesEditor, type Place } from '#renderer/features/notes/NotesEditor.tsx';
import { SearchBar } from '#renderer/features/search/SearchBar.tsx';
import type { OpenNotes } from '#renderer/store/sessionState.ts';
import { useApp } from '#renderer/store/store.ts';
import styles from './MatrixScreen.module.css';
import { useHits } from './useHits.ts';

const renderNotes = (notes: OpenNotes, anchor: Place) => (
  <NotesEditor notes={notes} anchor={anchor} />
);

/** The map as a grid of leaders by areas. */
export function MatrixScreen() {
  const isLegendShown = useApp((state) => state.session.isLegendShown);
  const isSearchOpen = useApp((state) => state.session.search.isOpen);
  const [context, setContext] = useState<ContextTarget | null>(null);
  const { hits, currentHit } = useHits();
  return (
    <main className={styles['matrix']} aria-label="Matrix">
      <Matrix
        renderNotes={renderNotes}
        onHeaderMenu={setContext}
        hits={hits}
        currentHit={currentHit}
      />
      {isSearchOpen && <SearchBar />}
      {isLegendShown && <LegendPanel />}
      <MapContextMenu target={context} onClose={() => setContext(null)} />
    </main>
  );
}
