import { ChevronDown, ChevronUp, Lock, Trash2 } from 'lucide-react';
import type { RedLine } from '#shared/document/redLine.ts';
import { isBlank } from '#shared/lib/isBlank.ts';
import { CATEGORY_NAMES } from '#shared/model/partWords.ts';
import { useCurtain } from '#renderer/store/useCurtain.ts';
import { editOf } from '#renderer/store/editOf.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { Withheld } from '#renderer/ui/Withheld.tsx';
import { placeOf } from '../parts/place.ts';
import { useModel } from '../parts/useModel.ts';
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
  const curtain = useCurtain('redLine', redLine.id);
  const isHidden = curtain?.isDown ?? false;
  return (
    <li className={styles['line']} {...placeOf('redLine', redLine.id)}>
      <div className={styles['lineHead']}>
        <button type="button" className={styles['open']} aria-expanded={isOpen} onClick={onToggle}>
          <span className={styles['statement']}>
            {isHidden ? 'Confidential' : redLine.statement}
          </span>
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
        </button>
        {isOpen ? <ChevronUp aria-hidden /> : <ChevronDown aria-hidden />}
      </div>
      {isOpen && !isHidden && <RedLineDetails redLine={redLine} isAsked={isAsked} />}
      {isOpen && isHidden && (
        <div className={styles['details']}>
          <Withheld what="this red line" onShow={() => curtain?.lift()} />
        </div>
      )}
    </li>
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
    <div className={styles['details']}>
      <TextArea label="What cannot be given up" isRequired {...text('statement')} />
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
      <div className={styles['foot']}>
        <Checkbox
          label="Confidential"
          value={redLine.confidential}
          onChange={(confidential) => edit({ confidential })}
        />
        <IconButton
          size="small"
          label="Delete this red line"
          icon={<Trash2 />}
          onClick={() => verbs.dispatch({ id: 'redLine.remove', payload: { redLineId } })}
        />
      </div>
    </div>
  );
}
