import type { Ref } from 'react';
import type { Risk } from '#shared/document/risk.ts';
import { IMPACT_SCALE, LIKELIHOOD_SCALE } from '#shared/model/partWords.ts';
import { tellKept } from '#renderer/store/tellKept.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { ScaleField } from '#renderer/ui/ScaleField.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';

export type RiskTexts = Pick<
  Risk,
  'atRisk' | 'failure' | 'likelihood' | 'impact' | 'response' | 'confidential'
>;

export interface RiskFieldsProps {
  readonly risk: RiskTexts;
  /** `visit` for texts: the same during one visit of the field. */
  readonly onChange: (change: Partial<RiskTexts>, visit?: string) => void;
  /** A record that stands already keeps its statement; a new one is handed on as a whole. */
  readonly isNew?: boolean;
  readonly statementRef?: Ref<HTMLTextAreaElement>;
  readonly autoFocus?: boolean;
}

/** What is at risk, what failing looks like, and how likely and grave it is. */
export function RiskFields({ risk, onChange, isNew, statementRef, autoFocus }: RiskFieldsProps) {
  const text = (key: 'atRisk' | 'failure' | 'response') => ({
    value: risk[key],
    ...(isNew
      ? { onType: (typed: string) => onChange({ [key]: typed }) }
      : { onCommit: (typed: string, visit: string) => onChange({ [key]: typed }, visit) }),
  });
  return (
    <>
      <TextArea
        label="What is at risk"
        rows={2}
        onBlank={isNew ? undefined : tellKept('risk')}
        {...(autoFocus ? { autoFocus } : {})}
        {...(statementRef ? { ref: statementRef } : {})}
        {...text('atRisk')}
      />
      <TextArea label="What failing looks like" rows={1} {...text('failure')} />
      <ScaleField
        label="Likelihood"
        words={LIKELIHOOD_SCALE}
        value={risk.likelihood}
        onChange={(likelihood) => onChange({ likelihood })}
      />
      <ScaleField
        label="Impact"
        words={IMPACT_SCALE}
        value={risk.impact}
        onChange={(impact) => onChange({ impact })}
      />
      <TextArea label="What is done about it" rows={1} {...text('response')} />
      <Checkbox
        label="Confidential"
        value={risk.confidential}
        onChange={(confidential) => onChange({ confidential })}
      />
    </>
  );
}
