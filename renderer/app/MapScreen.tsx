import { useState } from 'react';
import { MapCanvas } from '#renderer/canvas/MapCanvas.tsx';
import {
  MapContextMenu,
  type ContextTarget,
} from '#renderer/features/contextMenu/MapContextMenu.tsx';
import { Inspector } from '#renderer/features/inspector/Inspector.tsx';
import { LegendPanel } from '#renderer/features/legend/LegendPanel.tsx';
import { NoteFields } from '#renderer/features/notes/NoteFields.tsx';
import { NotesEditor, type Place } from '#renderer/features/notes/NotesEditor.tsx';
import { SearchBar } from '#renderer/features/search/SearchBar.tsx';
import { Toolbar } from '#renderer/features/toolbar/Toolbar.tsx';
import type { ItemRef } from '#renderer/store/selection.ts';
import type { OpenNotes } from '#renderer/store/sessionState.ts';
import { useApp } from '#renderer/store/store.ts';
import styles from './MapScreen.module.css';
import { useHits } from './useHits.ts';
import { useMapFocus } from './useMapFocus.ts';

const renderNotes = (notes: OpenNotes, anchor: Place) => (
  <NotesEditor notes={notes} anchor={anchor} />
);
const renderNote = (item: ItemRef) => <NoteFields item={item} />;

/** The map with everything around it. */
export function MapScreen() {
  const isInspectorOpen = useApp((state) => state.settings.isInspectorOpen);
  const isLegendShown = useApp((state) => state.session.isLegendShown);
  const isSearchOpen = useApp((state) => state.session.search.isOpen);
  const [context, setContext] = useState<ContextTarget | null>(null);
  const { hits, currentHit } = useHits();
  useMapFocus();
  return (
    <>
      <Toolbar />
      <div className={styles['desk']}>
        <main className={styles['map']} aria-label="Map">
          <MapCanvas
            renderNotes={renderNotes}
            onContextMenu={setContext}
            hits={hits}
            currentHit={currentHit}
          />
          {isSearchOpen && <SearchBar />}
          {isLegendShown && <LegendPanel />}
          <MapContextMenu target={context} onClose={() => setContext(null)} />
        </main>
        {isInspectorOpen && (
          <aside className={styles['inspector']}>
            <Inspector renderNote={renderNote} />
          </aside>
        )}
      </div>
    </>
  );
}
