import { ViewportPortal } from '@xyflow/react';
import { memo, type MouseEvent } from 'react';
import type { ItemRef } from '#renderer/store/selection.ts';
import { FigureEdge } from '../edges/FigureEdge.tsx';
import { fromItemKey } from '../itemKey.ts';
import type { FigureEdge as Edge } from '../toFlow.ts';
import styles from './layers.module.css';

interface EdgesProps {
  readonly edges: readonly Edge[];
  readonly onChoose: (item: ItemRef) => void;
  readonly onMenu: (event: MouseEvent, item: ItemRef) => void;
}

/**
 * Roles and cascades of a map that React draws. Not React Flow's own edges: those keep a record and an
 * `svg` for each, find every end again with every change, and route lines; ours are laid out.
 */
export const Edges = memo(function Edges({ edges, onChoose, onMenu }: EdgesProps) {
  if (edges.length === 0) return null;
  const tell = (event: MouseEvent, act: (item: ItemRef) => void) => {
    const id = (event.target as Element).closest('[data-edge]')?.getAttribute('data-id');
    const item = fromItemKey(id ?? '');
    if (item) act(item);
  };
  const layer = (name: 'roles' | 'cascades') => (
    // The keys of what is focused in here belong to the whole canvas.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <svg
      className={styles[name]}
      onClick={(event) => tell(event, onChoose)}
      onContextMenu={(event) => tell(event, (item) => onMenu(event, item))}
    >
      {edges.map((edge) =>
        (edge.data.figure.kind === 'cascade') === (name === 'cascades') ? (
          <FigureEdge key={edge.id} edge={edge} />
        ) : null,
      )}
    </svg>
  );
  return (
    <ViewportPortal>
      {layer('cascades')}
      {layer('roles')}
    </ViewportPortal>
  );
});
