import type { ReactNode } from 'react';
import type { Id } from '#shared/document/fields.ts';
import { recordById } from '#shared/model/recordById.ts';
import { runAction } from '#renderer/actions/runAction.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './Inspector.module.css';
import { ItemLine } from './ItemLine.tsx';

interface NoteSectionProps {
  readonly kind: 'risk' | 'redLine';
  readonly id: Id;
  /** Its fields. */
  readonly children: ReactNode;
}

/** One risk or red line: whose it is and where, its fields, and the way to be rid of it. */
export function NoteSection({ kind, id, children }: NoteSectionProps) {
  const model = useModel();
  const note = recordById(model.document, kind === 'risk' ? 'risks' : 'redLines', id);
  if (!note) return null;
  const { leaderId, areaId } = note;
  return (
    <>
      <ul className={styles.list}>
        <ItemLine item={{ kind: 'leader', id: leaderId }}>
          <strong>{model.leader(leaderId)?.title}</strong>
          {areaId === null && ' in general'}
        </ItemLine>
        {areaId !== null && (
          <ItemLine item={{ kind: 'area', id: areaId }} mark="on">
            <strong>{model.area(areaId)?.name}</strong>
          </ItemLine>
        )}
      </ul>
      {children}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void runAction('edit.delete')}>
          {kind === 'risk' ? 'Delete this risk' : 'Delete this red line'}
        </Button>
      </div>
    </>
  );
}
