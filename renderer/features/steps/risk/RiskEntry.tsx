import { ChevronDown, ChevronUp, Lock, Trash2 } from 'lucide-react';
import type { Risk } from '#shared/document/risk.ts';
import { isBlank } from '#shared/lib/isBlank.ts';
import { IMPACT_SCALE, LIKELIHOOD_SCALE } from '#shared/model/partWords.ts';
import { useCurtain } from '#renderer/store/useCurtain.ts';
import { editOf } from '#renderer/store/editOf.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Combobox } from '#renderer/ui/Combobox.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { ScaleField } from '#renderer/ui/ScaleField.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { areaOptions } from '../parts/areaOptions.ts';
import { Withheld } from '#renderer/ui/Withheld.tsx';
import { placeOf } from '../parts/place.ts';
import { useModel } from '../parts/useModel.ts';
import styles from './Risk.module.css';

export interface RiskEntryProps {
  readonly risk: Risk;
  readonly isOpen: boolean;
  /** Somebody opened it, or just added it: the caret goes to what is not said yet. */
  readonly isAsked: boolean;
  readonly onToggle: () => void;
}

/** One risk: its words in two lines, and when open every field of it. */
export function RiskEntry({ risk, isOpen, isAsked, onToggle }: RiskEntryProps) {
  const area = useModel().area(risk.areaId)?.name ?? '';
  const curtain = useCurtain('risk', risk.id);
  const isHidden = curtain?.isDown ?? false;
  return (
    <li className={styles['risk']} {...placeOf('risk', risk.id)}>
      <div className={styles['riskHead']}>
        <button
          type="button"
          className={styles['riskOpen']}
          aria-expanded={isOpen}
          onClick={onToggle}
        >
          <span className={styles['atRisk']}>{isHidden ? 'Confidential' : risk.atRisk}</span>
          <span className={styles['fact']}>
            {risk.confidential && <Lock aria-label="Confidential" />}
            {area}
            {!isOpen && isBlank(risk.failure) && ' · what failing looks like is not said yet'}
          </span>
        </button>
        {isOpen ? <ChevronUp aria-hidden /> : <ChevronDown aria-hidden />}
      </div>
      {isOpen && !isHidden && <RiskDetails risk={risk} isAsked={isAsked} />}
      {isOpen && isHidden && (
        <div className={styles['details']}>
          <Withheld what="this risk" onShow={() => curtain?.lift()} />
        </div>
      )}
    </li>
  );
}

function RiskDetails({ risk, isAsked }: Pick<RiskEntryProps, 'risk' | 'isAsked'>) {
  const model = useModel();
  const riskId = risk.id;
  const edit = editOf('risk.edit', { riskId });
  const text = (key: 'atRisk' | 'failure' | 'response') => ({
    value: risk[key],
    rows: 1,
    onCommit: (typed: string, visit: string) => edit({ [key]: typed }, visit),
  });
  return (
    <div className={styles['details']}>
      <TextArea label="What is at risk" isRequired {...text('atRisk')} />
      <TextArea
        label="What failing looks like"
        autoFocus={isAsked && risk.failure === ''}
        {...text('failure')}
      />
      <div className={styles['scales']}>
        <ScaleField
          label="Likelihood"
          words={LIKELIHOOD_SCALE}
          value={risk.likelihood}
          unsaid="May stay blank"
          onChange={(likelihood) => edit({ likelihood })}
        />
        <ScaleField
          label="Impact"
          words={IMPACT_SCALE}
          value={risk.impact}
          unsaid="May stay blank"
          onChange={(impact) => edit({ impact })}
        />
      </div>
      <TextArea label="What is done about it" {...text('response')} />
      <Combobox
        label="In which area"
        value={risk.areaId}
        options={areaOptions(model, risk.leaderId)}
        onChange={(areaId) => areaId !== null && edit({ areaId })}
      />
      <div className={styles['foot']}>
        <Checkbox
          label="Confidential"
          value={risk.confidential}
          onChange={(confidential) => edit({ confidential })}
        />
        <IconButton
          size="small"
          label="Delete this risk"
          icon={<Trash2 />}
          onClick={() => verbs.dispatch({ id: 'risk.remove', payload: { riskId } })}
        />
      </div>
    </div>
  );
}
