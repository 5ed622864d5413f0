import type { Id } from '#shared/document/fields.ts';
import { STRENGTH_SCALE } from '#shared/model/partWords.ts';
import { runAction } from '#renderer/actions/runAction.ts';
import { editOf } from '#renderer/store/editOf.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import styles from './Inspector.module.css';
import { ItemLine } from './ItemLine.tsx';

const SEGMENTS = STRENGTH_SCALE.map((label, index) => ({ value: String(index + 1), label }));

/** If the first area fails, the second is hit. */
export function CascadeSection({ cascadeId }: { readonly cascadeId: Id }) {
  const model = useModel();
  const cascade = model.document.cascades.find((one) => one.id === cascadeId);
  if (!cascade) return null;
  const edit = editOf('cascade.edit', { cascadeId });
  return (
    <>
      <ul className={styles.list}>
        <ItemLine item={{ kind: 'area', id: cascade.fromAreaId }} mark="If">
          <strong>{model.area(cascade.fromAreaId)?.name}</strong> fails
        </ItemLine>
        <ItemLine item={{ kind: 'area', id: cascade.toAreaId }} mark="→">
          <strong>{model.area(cascade.toAreaId)?.name}</strong> is hit
        </ItemLine>
      </ul>
      <SegmentedControl
        label="How hard"
        value={String(cascade.strength)}
        segments={SEGMENTS}
        onChange={(strength) => edit({ strength: Number(strength) })}
      />
      <TextArea
        label="Note"
        value={cascade.note}
        placeholder="How the one brings down the other"
        onCommit={(note, visit) => edit({ note }, visit)}
      />
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void runAction('edit.delete')}>
          Delete this cascade
        </Button>
      </div>
    </>
  );
}
