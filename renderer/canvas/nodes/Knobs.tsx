import { Handle, Position } from '@xyflow/react';
import styles from './figures.module.css';

const SIDES = [Position.Left, Position.Right] as const;

/** Where a card is taken hold of to draw a line from it. React Flow knows of them from `toFlow`. */
export function Knobs() {
  return SIDES.map((side) => (
    <Handle key={side} id={side} type="source" position={side} className={styles['handle']} />
  ));
}
