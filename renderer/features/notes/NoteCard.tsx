import { Trash2 } from 'lucide-react';
import type { RedLineCategory } from '#shared/document/redLine.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import { useCurtain } from '#renderer/store/useCurtain.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { NoteFields } from './NoteFields.tsx';
import { NoteMark } from './NoteMark.tsx';
import styles from './Notes.module.css';

export interface NoteCardProps {
  readonly item: ItemRef;
  readonly statement: string;
  readonly by: string | null;
  readonly category: RedLineCategory | null;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One note in the list: its statement, and when open all its fields. */
export function NoteCard({ item, statement, by, category, isOpen, onToggle }: NoteCardProps) {
  const isHidden = useCurtain(item.kind === 'risk' ? 'risk' : 'redLine', item.id)?.isDown ?? false;
  const remove = () =>
    verbs.dispatch(
      item.kind === 'risk'
        ? { id: 'risk.remove', payload: { riskId: item.id } }
        : { id: 'redLine.remove', payload: { redLineId: item.id } },
    );
  return (
    <li className={styles.note}>
      <div className={styles.head}>
        <NoteMark category={category} />
        <button type="button" className={styles.open} aria-expanded={isOpen} onClick={onToggle}>
          <span className={styles.statement}>{isHidden ? 'Confidential' : statement}</span>
          {by !== null && <span className={styles.by}>{by}</span>}
        </button>
        <IconButton
          size="small"
          label={category === null ? 'Delete this risk' : 'Delete this red line'}
          icon={<Trash2 />}
          onClick={remove}
        />
      </div>
      {isOpen && (
        <div className={styles.fields}>
          <NoteFields item={item} autoFocus />
        </div>
      )}
    </li>
  );
}
