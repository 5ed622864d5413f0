import { Trash2 } from 'lucide-react';
import type { Cascade } from '#shared/document/cascade.ts';
import { STRENGTH_SCALE } from '#shared/model/partWords.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { placeOf } from '../parts/place.ts';
import styles from './Risk.module.css';

const SEGMENTS = STRENGTH_SCALE.map((label, index) => ({ value: String(index + 1), label }));

/** If the one fails, the other is hit, and how hard. */
export function CascadeEntry({ cascade }: { readonly cascade: Cascade }) {
  const model = useModel();
  const cascadeId = cascade.id;
  const [from, to] = [model.area(cascade.fromAreaId)?.name, model.area(cascade.toAreaId)?.name];
  return (
    <li className={styles['cascade']} {...placeOf('cascade', cascadeId)}>
      <span className={styles['says']}>
        If <b>{from}</b> fails, <b>{to}</b> is hit
      </span>
      <SegmentedControl
        label={`How hard ${from} hits ${to}`}
        isLabelHidden
        size="small"
        value={String(cascade.strength)}
        segments={SEGMENTS}
        onChange={(strength) =>
          verbs.dispatch({
            id: 'cascade.edit',
            payload: { cascadeId, changes: { strength: Number(strength) } },
          })
        }
      />
      <IconButton
        size="small"
        label={`Delete the cascade from ${from} to ${to}`}
        icon={<Trash2 />}
        onClick={() => verbs.dispatch({ id: 'cascade.remove', payload: { cascadeId } })}
      />
    </li>
  );
}
