import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import type { FigureNode } from '../toFlow.ts';
import { lookOf } from './FigureSvg.tsx';

/**
 * Stands in for an edge of a large map, whose edges are painted: what is selected or walked to has
 * an element that takes the focus and is read aloud.
 */
export const StationNode = memo(function StationNode({ data }: NodeProps<FigureNode>) {
  return <div className={lookOf(data)} />;
});
