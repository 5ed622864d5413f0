import { ChevronDown, ChevronUp, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Id } from '#shared/document/fields.ts';
import { useCurtain } from '#renderer/store/useCurtain.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { classNames } from '#renderer/ui/classNames.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Withheld } from '#renderer/ui/Withheld.tsx';
import styles from './NoteEntry.module.css';
import { placeOf } from './place.ts';

/** What a step writes about a leader: a risk or a red line. */
const NOUNS = { risk: 'this risk', redLine: 'this red line' } as const;

export interface NoteEntryProps {
  readonly kind: keyof typeof NOUNS;
  readonly id: Id;
  /** Its words in two lines, folded or not; hidden from the room they say nothing. */
  readonly said: (isHidden: boolean) => ReactNode;
  readonly saidClassName: string | undefined;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Its fields, when it is open and not hidden. */
  readonly children: ReactNode;
}

/** One note of many: its words, and when open every field of it, unless it is behind the curtain. */
export function NoteEntry(props: NoteEntryProps) {
  const { kind, id, said, saidClassName, isOpen, onToggle, children } = props;
  const curtain = useCurtain(kind, id);
  const isHidden = curtain?.isDown ?? false;
  return (
    <li className={styles['note']} {...placeOf(kind, id)}>
      <div className={styles['head']}>
        <button
          type="button"
          className={classNames(styles['open'], saidClassName)}
          aria-expanded={isOpen}
          onClick={onToggle}
        >
          {said(isHidden)}
        </button>
        {isOpen ? <ChevronUp aria-hidden /> : <ChevronDown aria-hidden />}
      </div>
      {isOpen && (
        <div className={styles['details']}>
          {isHidden ? <Withheld what={NOUNS[kind]} onShow={() => curtain?.lift()} /> : children}
        </div>
      )}
    </li>
  );
}

export interface NoteFootProps {
  readonly kind: NoteEntryProps['kind'];
  readonly isConfidential: boolean;
  readonly onConfidential: (isConfidential: boolean) => void;
  readonly onDelete: () => void;
}

/** Below the fields of a note: whether it is confidential, and what takes it out. */
export function NoteFoot({ kind, isConfidential, onConfidential, onDelete }: NoteFootProps) {
  return (
    <div className={styles['foot']}>
      <Checkbox label="Confidential" value={isConfidential} onChange={onConfidential} />
      <IconButton
        size="small"
        label={`Delete ${NOUNS[kind]}`}
        icon={<Trash2 />}
        onClick={onDelete}
      />
    </div>
  );
}
