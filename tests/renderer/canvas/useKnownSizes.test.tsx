import { ReactFlowProvider, useStoreApi } from '@xyflow/react';
import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FigureNode } from '#renderer/canvas/toFlow.ts';
import { useKnownSizes } from '#renderer/canvas/useKnownSizes.ts';

const CARD = { width: 144, height: 46 };

/** React Flow with one card that says its size; `measure` is what it does when it observes an element. */
function flowWithCard(isTold: boolean) {
  const { result } = renderHook(
    () => {
      useKnownSizes();
      return useStoreApi<FigureNode>();
    },
    { wrapper: ReactFlowProvider },
  );
  const store = result.current;
  const node = { id: 'area:beds', position: { x: 0, y: 0 }, data: {} } as FigureNode;
  const root = document.createElement('div');
  root.append(Object.assign(document.createElement('div'), { className: 'xyflow__viewport' }));
  store.setState({ domNode: root });
  store.getState().setNodes([isTold ? { ...node, ...CARD, measured: CARD, handles: [] } : node]);
  const measure = (size: { readonly width: number; readonly height: number }) => {
    const nodeElement = document.createElement('div');
    Object.defineProperty(nodeElement, 'offsetWidth', { value: size.width });
    Object.defineProperty(nodeElement, 'offsetHeight', { value: size.height });
    const before = store.getState().nodeLookup.get(node.id);
    store
      .getState()
      .updateNodeInternals(new Map([[node.id, { id: node.id, nodeElement, force: true }]]));
    const after = store.getState().nodeLookup.get(node.id);
    return { isSame: before === after, measured: after?.measured };
  };
  return measure;
}

describe('What React Flow measures', () => {
  it('is no card that stands as it was said to: its record stays, and nothing renders again', () => {
    expect(flowWithCard(true)(CARD)).toEqual({ isSame: true, measured: CARD });
  });

  it('is a card that is of another size than was said', () => {
    const taller = { ...CARD, height: 60 };
    expect(flowWithCard(true)(taller)).toEqual({ isSame: false, measured: taller });
  });

  it('is a card of which nothing was said', () => {
    expect(flowWithCard(false)(CARD)).toEqual({ isSame: false, measured: CARD });
  });
});
