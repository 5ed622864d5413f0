import { ReactFlowProvider } from '@xyflow/react';
import { useApp } from '#renderer/store/store.ts';
import type { MapCanvasProps } from './canvasProps.ts';
import { FlowCanvas } from './FlowCanvas.tsx';

/** The open map as a graph: lane map or free canvas, whichever the session shows. */
export function MapCanvas(props: MapCanvasProps) {
  const docId = useApp((state) => state.map?.docId ?? null);
  const model = useApp((state) => state.map?.model ?? null);
  if (docId === null || model === null) return null;
  return (
    <ReactFlowProvider key={docId}>
      <FlowCanvas model={model} {...props} />
    </ReactFlowProvider>
  );
}
