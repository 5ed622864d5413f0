import { Handle, Position, ReactFlow, type Edge, type Node, type NodeProps } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { memo, useMemo } from 'react';
import { useApp } from '#renderer/store/store.ts';
import { place } from '../pages/placed.ts';

type NamedNode = Node<{ readonly name: string }, 'named'>;

const Named = memo(function Named({ data }: NodeProps<NamedNode>) {
  return (
    <div>
      <Handle type="target" position={Position.Left} />
      {data.name}
      <Handle type="source" position={Position.Right} />
    </div>
  );
});

const nodeTypes = { named: Named };

/** Stands where our canvas stands: the same nodes in the same places, and nothing else of ours. */
export function MapCanvas() {
  const document = useApp((state) => state.map?.document ?? null);
  const { nodes, edges } = useMemo(() => {
    if (!document) return { nodes: [] as NamedNode[], edges: [] as Edge[] };
    const placed = place(document);
    return {
      nodes: [...placed.leaders, ...placed.areas].map(({ id, name, box }): NamedNode => ({
        id,
        type: 'named',
        position: { x: box.x, y: box.y },
        data: { name },
        style: { width: box.width, height: box.height },
      })),
      edges: placed.edges.map(({ id, from, to }) => ({ id, source: from, target: to })),
    };
  }, [document]);
  return <ReactFlow nodes={nodes} edges={edges} nodeTypes={nodeTypes} minZoom={0.01} fitView />;
}
