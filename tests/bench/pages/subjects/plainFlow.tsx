import {
  Handle,
  Position,
  ReactFlow,
  ReactFlowProvider,
  useEdgesState,
  useNodesState,
  useReactFlow,
  type Edge,
  type Node,
  type NodeProps,
  type ReactFlowInstance,
} from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { memo, useEffect } from 'react';
import { create } from 'zustand';
import type { MapDocument } from '#shared/document/document.ts';
import { mount } from '../mount.ts';
import { quiet } from '../nextPaint.ts';
import type { Placed } from '../placed.ts';
import { CLOSE_UP, type Subject } from '../Subject.ts';
import styles from './plainFlow.module.css';

type NamedNode = Node<{ readonly name: string }, 'named'>;

const Named = memo(function Named({ data }: NodeProps<NamedNode>) {
  return (
    <div className={styles['card']}>
      <Handle type="target" position={Position.Left} />
      {data.name}
      <Handle type="source" position={Position.Right} />
    </div>
  );
});

const nodeTypes = { named: Named };

interface MapProps {
  readonly nodes: NamedNode[];
  readonly edges: Edge[];
  readonly onReady: (flow: ReactFlowInstance) => void;
}

/** As in an app that has its map in a store, and nothing before a file is opened. */
const useShown = create<{ readonly map: MapProps | null }>(() => ({ map: null }));

function Shown() {
  const map = useShown((state) => state.map);
  return map && <PlainMap {...map} />;
}

function PlainMap(props: MapProps) {
  const [nodes, , onNodesChange] = useNodesState(props.nodes);
  const [edges, , onEdgesChange] = useEdgesState(props.edges);
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      minZoom={0.01}
      fitView
    >
      <Ready onReady={props.onReady} />
    </ReactFlow>
  );
}

function Ready({ onReady }: Pick<MapProps, 'onReady'>) {
  const flow = useReactFlow();
  useEffect(() => {
    onReady(flow);
  }, [flow, onReady]);
  return null;
}

/** @xyflow/react as its documentation shows it: memoised nodes, its own edges, all of them mounted. */
export function createPlainFlow(): Subject {
  let root: HTMLElement;
  let placed: Placed;
  let flow: ReactFlowInstance | null = null;
  return {
    prepare(element: HTMLElement, _document: MapDocument, at: Placed) {
      root = element;
      placed = at;
      mount(
        element,
        <ReactFlowProvider>
          <Shown />
        </ReactFlowProvider>,
      );
    },
    open() {
      const nodes = [...placed.leaders, ...placed.areas].map(({ id, name, box }): NamedNode => ({
        id,
        type: 'named',
        position: { x: box.x, y: box.y },
        data: { name },
        style: { width: box.width, height: box.height },
      }));
      const edges = placed.edges.map(({ id, from, to }) => ({ id, source: from, target: to }));
      const onReady = (ready: ReactFlowInstance) => {
        flow = ready;
      };
      useShown.setState({ map: { nodes, edges, onReady } });
    },
    isShown() {
      const nodes = root.getElementsByClassName('react-flow__node');
      const last = nodes[nodes.length - 1];
      return (
        nodes.length >= placed.leaders.length + placed.areas.length &&
        root.getElementsByClassName('react-flow__edge').length >= placed.edges.length &&
        last !== undefined &&
        getComputedStyle(last).visibility !== 'hidden'
      );
    },
    async approach(areaId) {
      const box = placed.areas.find(({ id }) => id === areaId)?.box;
      if (box)
        await flow?.setCenter(box.x + box.width / 2, box.y + box.height / 2, { zoom: CLOSE_UP });
      await quiet(40);
    },
    cardOf: (areaId) => gripOf(root, areaId)?.getBoundingClientRect() ?? null,
    eye: () => JSON.stringify(flow?.getViewport()),
    ground: { selector: '.react-flow__pane', button: 0 },
    grip: (areaId) => gripOf(root, areaId),
  };
}

const gripOf = (root: HTMLElement, areaId: string) =>
  root.querySelector(`.react-flow__node[data-id="${areaId}"]`);
