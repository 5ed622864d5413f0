import type { NodeProps } from '@xyflow/react';
import { memo, useState } from 'react';
import { tellKept } from '#renderer/store/tellKept.ts';
import type { SceneCard } from '#shared/layout/scene.ts';
import { useCanvasVerbs } from '../CanvasVerbs.ts';
import type { FigureNode } from '../toFlow.ts';
import { FigureSvg, lookOf } from './FigureSvg.tsx';
import { Knobs } from './Knobs.tsx';
import { NameField } from './NameField.tsx';
import styles from './figures.module.css';

/** A decision area's card. */
export const AreaNode = memo(function AreaNode({ data }: NodeProps<FigureNode>) {
  const verbs = useCanvasVerbs();
  // The knobs come with the first pointer: before, nobody can see or take hold of them.
  const [isNear, setNear] = useState(false);
  const card = data.figure.source as SceneCard;
  const { rect, textRect } = card;
  return (
    <div
      className={lookOf(data)}
      title={card.name.isCut ? card.name.full : undefined}
      onPointerEnter={() => setNear(true)}
    >
      <FigureSvg data={data} />
      {data.isRenaming && <Blank card={card} />}
      {data.isRenaming && (
        <div
          className={styles['name']}
          style={{ left: textRect.x - rect.x, width: textRect.width }}
        >
          <NameField
            name={card.name.full}
            label="Name of the decision area"
            onRename={(name) => verbs.rename({ kind: 'area', id: card.areaId }, name)}
            onBlank={tellKept('area')}
            onClose={verbs.endRename}
          />
        </div>
      )}
      {(isNear || data.isSelected) && <Knobs />}
    </div>
  );
});

/** Takes the written name away while it is being typed over. */
function Blank({ card: { rect, textRect } }: { readonly card: SceneCard }) {
  return (
    <div
      className={styles['blank']}
      style={{
        left: textRect.x - rect.x,
        top: textRect.y - rect.y,
        width: textRect.width,
        height: textRect.height,
      }}
    />
  );
}
