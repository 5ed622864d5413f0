import { ViewportPortal } from '@xyflow/react';
import { memo, useLayoutEffect, useMemo, useRef, type MouseEvent } from 'react';
import type { ItemRef } from '#renderer/store/selection.ts';
import { EdgeElement } from '../edges/EdgeElement.ts';
import { fromItemKey } from '../itemKey.ts';
import type { FigureEdge } from '../toFlow.ts';
import { keepInOrder } from './keepInOrder.ts';
import styles from './layers.module.css';

interface EdgesProps {
  readonly edges: readonly FigureEdge[];
  /** Whether a person sees them already: what hand, keyboard and screen reader need comes after that. */
  readonly areReachable: boolean;
  readonly onChoose: (item: ItemRef) => void;
  readonly onMenu: (event: MouseEvent, item: ItemRef) => void;
}

/** More lines than these come in together, as one: a motion for each would cost more than the lines. */
const TOGETHER = 24;

/**
 * Roles and cascades of a map that React draws. Not React Flow's own edges, which keep a record and an
 * `svg` for each, find every end again with every change, and route lines: ours are laid out, and no
 * record of React's either (see `useDrawing`).
 */
export const Edges = memo(function Edges({ edges, ...acts }: EdgesProps) {
  const [cascades, roles] = useMemo(() => {
    const isCascade = ({ data }: FigureEdge) => data.figure.kind === 'cascade';
    return [edges.filter(isCascade), edges.filter((edge) => !isCascade(edge))];
  }, [edges]);
  if (edges.length === 0) return null;
  return (
    <ViewportPortal>
      <EdgeLayer edges={cascades} className={styles['cascades']} {...acts} />
      <EdgeLayer edges={roles} className={styles['roles']} {...acts} />
    </ViewportPortal>
  );
});

function EdgeLayer(props: EdgesProps & { readonly className: string | undefined }) {
  const { edges, areReachable, className, onChoose, onMenu } = props;
  const host = useRef<SVGSVGElement>(null);
  const elements = useRef<ReadonlyMap<string, EdgeElement>>(new Map());
  useLayoutEffect(() => {
    const next = new Map<string, EdgeElement>();
    const redrawn = edges.filter((edge) => elements.current.get(edge.id)?.isRedrawnBy(edge)).length;
    const areMany = redrawn > TOGETHER;
    for (const edge of edges) {
      const element = elements.current.get(edge.id) ?? new EdgeElement(edge, areReachable);
      element.update(edge, !areMany);
      if (areReachable) element.reach();
      next.set(edge.id, element);
    }
    elements.current = next;
    if (!host.current) return;
    keepInOrder(
      host.current,
      [...next.values()].map(({ group }) => group),
    );
    // Another name begins the same motion anew. Under the hand lines are drawn anew with every move.
    if (areMany && !host.current.closest('[data-dragging="true"]'))
      host.current.dataset['fresh'] = host.current.dataset['fresh'] === 'a' ? 'b' : 'a';
  }, [edges, areReachable]);
  const tell = (event: MouseEvent, act: (item: ItemRef) => void) => {
    const id = (event.target as Element).closest('[data-edge]')?.getAttribute('data-id');
    const item = fromItemKey(id ?? '');
    if (item) act(item);
  };
  return (
    // The keys of what is focused in here belong to the whole canvas.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <svg
      ref={host}
      className={className}
      onClick={(event) => tell(event, onChoose)}
      onContextMenu={(event) => tell(event, (item) => onMenu(event, item))}
    />
  );
}
