import { useState } from 'react';
import { MapCanvas } from '#renderer/canvas/MapCanvas.tsx';
import {
  MapContextMenu,
  type ContextTarget,
} from '#renderer/features/contextMenu/MapContextMenu.tsx';
import { Inspector } from '#renderer/features/inspector/Inspector.tsx';
import { LegendPanel } from '#renderer/features/legend/LegendPanel.tsx';
import { NotesEditor } from '#renderer/features/notes/NotesEditor.tsx';
import { SearchBar } from '#renderer/features/search/SearchBar.tsx';
import { Toolbar } from '#renderer/features/toolbar/Toolbar.tsx';
import { useApp } from '#renderer/store/store.ts';
import styles from './MapScreen.module.css';

/** The map with everything around it. */
export function MapScreen() {
  const isInspectorOpen = useApp((state) => state.settings.isInspectorOpen);
  const isLegendShown = useApp((state) => state.session.isLegendShown);
  const isSearchOpen = useApp((state) => state.session.search.isOpen);
  const [context, setContext] = useState<ContextTarget | null>(null);
  return (
    <>
      <Toolbar />
      <div className={styles['desk']}>
        <main className={styles['map']} aria-label="Map">
          <MapCanvas
            renderNotes={(notes, anchor) => <NotesEditor notes={notes} anchor={anchor} />}
            onContextMenu={setContext}
          />
          {isSearchOpen && <SearchBar />}
          {isLegendShown && <LegendPanel />}
          <MapContextMenu target={context} onClose={() => setContext(null)} />
        </main>
        {isInspectorOpen && (
          <aside className={styles['inspector']} aria-label="Inspector">
            <Inspector />
          </aside>
        )}
      </div>
    </>
  );
}
