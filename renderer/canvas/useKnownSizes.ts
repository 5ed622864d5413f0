import { useStoreApi, type ReactFlowState } from '@xyflow/react';
import { useState } from 'react';
import type { FigureNode } from './toFlow.ts';

/**
 * Spares React Flow from measuring what it was told: every node has its size and its handles from the
 * layout (`toFlow`). React Flow measures each all the same as it comes in or takes another size, makes
 * new records of them and renders them again, all in the frame that was to show them. What is not as it
 * was told is measured as ever.
 */
export function useKnownSizes(): void {
  const store = useStoreApi<FigureNode>();
  // Before the first node is there to be observed.
  useState(() => {
    const { updateNodeInternals } = store.getState();
    store.setState({
      updateNodeInternals: (updates, params) => {
        const { nodeLookup } = store.getState();
        const unknown = new Map([...updates].filter((update) => !isKnown(nodeLookup, update)));
        if (unknown.size > 0) updateNodeInternals(unknown, params);
      },
    });
  });
}

type Updates = Parameters<ReactFlowState<FigureNode>['updateNodeInternals']>[0];

function isKnown(
  nodes: ReactFlowState<FigureNode>['nodeLookup'],
  [id, { nodeElement }]: Updates extends Map<infer Key, infer Update> ? [Key, Update] : never,
): boolean {
  const node = nodes.get(id);
  return (
    node?.internals.handleBounds !== undefined &&
    node.measured.width === nodeElement.offsetWidth &&
    node.measured.height === nodeElement.offsetHeight
  );
}
