import { useState, type ReactNode } from 'react';
import {
  MapContextMenu,
  type ContextTarget,
} from '#renderer/features/contextMenu/MapContextMenu.tsx';
import { LegendPanel } from '#renderer/features/legend/LegendPanel.tsx';
import { NotesEditor } from '#renderer/features/notes/NotesEditor.tsx';
import { SearchBar } from '#renderer/features/search/SearchBar.tsx';
import type { OpenNotes } from '#renderer/store/sessionState.ts';
import { useApp } from '#renderer/store/store.ts';
import { classNames } from '#renderer/ui/classNames.ts';
import type { Box } from '#shared/lib/box.ts';
import styles from './PictureScreen.module.css';
import { useHits, type MarkedHits } from './useHits.ts';

/** What every picture of the map is given: notes in place, what a search found, and the map's menu. */
export interface PictureParts extends MarkedHits {
  readonly renderNotes: (notes: OpenNotes, anchor: Box, card: Box | null) => ReactNode;
  readonly onMenu: (target: ContextTarget) => void;
}

export interface PictureScreenProps {
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: (parts: PictureParts) => ReactNode;
}

const renderNotes = (notes: OpenNotes, anchor: Box, card: Box | null) => (
  <NotesEditor notes={notes} anchor={anchor} card={card} />
);

/** One picture of the map, with what stands around any of them: search, legend, menu. */
export function PictureScreen({ label, className, children }: PictureScreenProps) {
  const isLegendShown = useApp((state) => state.session.isLegendShown);
  const isSearchOpen = useApp((state) => state.session.search.isOpen);
  const [context, setContext] = useState<ContextTarget | null>(null);
  const { hits, currentHit } = useHits();
  return (
    <main className={classNames(styles['picture'], className)} aria-label={label}>
      {children({ renderNotes, onMenu: setContext, hits, currentHit })}
      {isSearchOpen && <SearchBar />}
      {isLegendShown && <LegendPanel />}
      <MapContextMenu target={context} onClose={() => setContext(null)} />
    </main>
  );
}
