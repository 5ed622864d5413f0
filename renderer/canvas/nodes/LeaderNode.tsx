import { Handle, Position, type NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { tellKept } from '#renderer/store/tellKept.ts';
import type { SceneHeader } from '#shared/layout/scene.ts';
import { useCanvasVerbs } from '../CanvasVerbs.ts';
import type { FigureNode } from '../toFlow.ts';
import { FigureSvg, lookOf } from './FigureSvg.tsx';
import { NameField } from './NameField.tsx';
import styles from './figures.module.css';

/** How wide the lane is to the pointer, in canvas units. */
const LANE_WIDTH = 18;

/** A leader's header. Its handle is the lane itself: a line drawn from anywhere on it connects. */
export const LeaderNode = memo(function LeaderNode({ data }: NodeProps<FigureNode>) {
  const verbs = useCanvasVerbs();
  const header = data.figure.source as SceneHeader;
  const { rect, laneX, title } = header;
  const isOnLanes = data.laneLength > 0;
  return (
    <div className={lookOf(data)} title={title.isCut ? title.full : undefined}>
      <FigureSvg data={data} />
      {data.isRenaming && (
        <div className={`${styles['name']} ${styles['headerName']}`}>
          <NameField
            name={title.full}
            label="Title of the leader"
            onRename={(name) => verbs.rename({ kind: 'leader', id: header.leaderId }, name)}
            onBlank={tellKept('leader')}
            onClose={verbs.endRename}
          />
        </div>
      )}
      <Handle
        type="source"
        position={Position.Bottom}
        className={isOnLanes ? styles['lane'] : styles['handle']}
        style={
          isOnLanes
            ? {
                left: laneX - rect.x - LANE_WIDTH / 2,
                top: rect.height,
                width: LANE_WIDTH,
                height: data.laneLength,
              }
            : undefined
        }
      />
    </div>
  );
});
