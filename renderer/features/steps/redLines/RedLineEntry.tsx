import { Lock } from 'lucide-react';
import type { RedLine } from '#shared/document/redLine.ts';
import { isBlank } from '#shared/lib/isBlank.ts';
import { CATEGORY_NAMES } from '#shared/model/partWords.ts';
import { editOf } from '#renderer/store/editOf.ts';
import { tellKept } from '#renderer/store/tellKept.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { NoteEntry, NoteFoot } from '../parts/NoteEntry.tsx';
import { AreaOrGeneral } from './AreaOrGeneral.tsx';
import { CategoryField } from './CategoryField.tsx';
import styles from './RedLines.module.css';

export interface RedLineEntryProps {
  readonly redLine: RedLine;
  readonly isOpen: boolean;
  /** Somebody opened it, or just added it: the caret goes to what is not said yet. */
  readonly isAsked: boolean;
  readonly onToggle: () => void;
}

/** One red line: its words, and when open every field of it. */
export function RedLineEntry({ redLine, isOpen, isAsked, onToggle }: RedLineEntryProps) {
  const area = useModel().area(redLine.areaId ?? '')?.name ?? 'in every area';
  const said = (isHidden: boolean) => (
    <>
      <span className={styles['statement']}>{isHidden ? 'Confidential' : redLine.statement}</span>
      <span className={styles['fact']}>
        {redLine.confidential && <Lock aria-label="Confidential" />}
        {CATEGORY_NAMES[redLine.category]} · {area}
        {!isOpen && !isHidden && (
          <>
            {' · '}
            {isBlank(redLine.ifReached)
              ? 'what happens if it is reached is not said yet'
              : redLine.ifReached}
          </>
        )}
      </span>
    </>
  );
  return (
    <NoteEntry
      kind="redLine"
      id={redLine.id}
      said={said}
      saidClassName={styles['open']}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <RedLineDetails redLine={redLine} isAsked={isAsked} />
    </NoteEntry>
  );
}

function RedLineDetails({ redLine, isAsked }: Pick<RedLineEntryProps, 'redLine' | 'isAsked'>) {
  const redLineId = redLine.id;
  const edit = editOf('redLine.edit', { redLineId });
  const text = (key: 'statement' | 'ifReached') => ({
    value: redLine[key],
    rows: 1,
    onCommit: (typed: string, visit: string) => edit({ [key]: typed }, visit),
  });
  return (
    <>
      <TextArea
        label="What cannot be given up"
        onBlank={tellKept('redLine')}
        {...text('statement')}
      />
      <TextArea
        label="If it is reached: who stops, who is called"
        autoFocus={isAsked && redLine.ifReached === ''}
        {...text('ifReached')}
      />
      <div className={styles['where']}>
        <CategoryField value={redLine.category} onChange={(category) => edit({ category })} />
        <AreaOrGeneral
          leaderId={redLine.leaderId}
          value={redLine.areaId}
          onChange={(areaId) => edit({ areaId })}
        />
      </div>
      <NoteFoot
        kind="redLine"
        isConfidential={redLine.confidential}
        onConfidential={(confidential) => edit({ confidential })}
        onDelete={() => verbs.dispatch({ id: 'redLine.remove', payload: { redLineId } })}
      />
    </>
  );
}
