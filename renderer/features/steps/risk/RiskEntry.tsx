import { Lock } from 'lucide-react';
import type { Risk } from '#shared/document/risk.ts';
import { isBlank } from '#shared/lib/isBlank.ts';
import { IMPACT_SCALE, LIKELIHOOD_SCALE } from '#shared/model/partWords.ts';
import { editOf } from '#renderer/store/editOf.ts';
import { tellKept } from '#renderer/store/tellKept.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Combobox } from '#renderer/ui/Combobox.tsx';
import { ScaleField } from '#renderer/ui/ScaleField.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { areaOptions } from '../parts/areaOptions.ts';
import { NoteEntry, NoteFoot } from '../parts/NoteEntry.tsx';
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
  const said = (isHidden: boolean) => (
    <>
      <span className={styles['atRisk']}>{isHidden ? 'Confidential' : risk.atRisk}</span>
      <span className={styles['fact']}>
        {risk.confidential && <Lock aria-label="Confidential" />}
        {area}
        {!isOpen && isBlank(risk.failure) && ' · what failing looks like is not said yet'}
      </span>
    </>
  );
  return (
    <NoteEntry
      kind="risk"
      id={risk.id}
      said={said}
      saidClassName={styles['riskOpen']}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <RiskDetails risk={risk} isAsked={isAsked} />
    </NoteEntry>
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
    <>
      <TextArea label="What is at risk" onBlank={tellKept('risk')} {...text('atRisk')} />
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
      <NoteFoot
        kind="risk"
        isConfidential={risk.confidential}
        onConfidential={(confidential) => edit({ confidential })}
        onDelete={() => verbs.dispatch({ id: 'risk.remove', payload: { riskId } })}
      />
    </>
  );
}
