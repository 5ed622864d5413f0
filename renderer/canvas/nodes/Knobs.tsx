import { Handle, Position, useUpdateNodeInternals } from '@xyflow/react';
import { useEffect } from 'react';
import styles from './figures.module.css';

const SIDES = [Position.Left, Position.Right] as const;

/** Where a card is taken hold of to draw a line from it. React Flow learns of them as they come. */
export function Knobs({ areaKey }: { readonly areaKey: string }) {
  const update = useUpdateNodeInternals();
  useEffect(() => update(areaKey), [update, areaKey]);
  return SIDES.map((side) => (
    <Handle key={side} id={side} type="source" position={side} className={styles['handle']} />
  ));
}
