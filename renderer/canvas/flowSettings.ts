import { ConnectionMode, SelectionMode, type ReactFlowProps } from '@xyflow/react';
import { AreaNode } from './nodes/AreaNode.tsx';
import { LeaderNode } from './nodes/LeaderNode.tsx';
import { StationNode } from './nodes/StationNode.tsx';
import type { FigureNode } from './toFlow.ts';
import { MAX_ZOOM, MIN_ZOOM } from './useCanvasHandle.ts';

/** The line in hand is drawn by the plan layer, from where the pointer took hold. */
const NoLine = () => null;

/** How React Flow behaves on every map: made once, so that nothing of it is compared or rendered anew. */
export const FLOW_SETTINGS = {
  nodeTypes: { leader: LeaderNode, area: AreaNode, station: StationNode },
  connectionMode: ConnectionMode.Loose,
  connectionLineComponent: NoLine,
  connectOnClick: false,
  connectionRadius: 0,
  selectionMode: SelectionMode.Partial,
  selectionOnDrag: true,
  selectionKeyCode: null,
  multiSelectionKeyCode: ['Shift', 'Meta', 'Control'],
  deleteKeyCode: null,
  panOnDrag: [1],
  panActivationKeyCode: 'Space',
  zoomOnDoubleClick: false,
  minZoom: MIN_ZOOM,
  maxZoom: MAX_ZOOM,
  zIndexMode: 'manual',
  elevateNodesOnSelect: false,
  // They take the focus by what `toFlow` says of them; React Flow's own keys are off.
  nodesFocusable: false,
  disableKeyboardA11y: true,
  nodeDragThreshold: 3,
  autoPanOnNodeFocus: false,
  proOptions: { hideAttribution: true },
} satisfies ReactFlowProps<FigureNode>;
