import type { Ref } from 'react';
import { RED_LINE_CATEGORIES, type RedLine } from '#shared/document/redLine.ts';
import { CATEGORY_NAMES } from '#shared/model/partWords.ts';
import { tellKept } from '#renderer/store/tellKept.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { CATEGORY_LETTERS } from './NoteMark.tsx';

export type RedLineTexts = Pick<RedLine, 'statement' | 'category' | 'ifReached' | 'confidential'>;

export interface RedLineFieldsProps {
  readonly redLine: RedLineTexts;
  readonly onChange: (change: Partial<RedLineTexts>, visit?: string) => void;
  readonly isNew?: boolean;
  readonly statementRef?: Ref<HTMLTextAreaElement>;
  readonly autoFocus?: boolean;
}

const SEGMENTS = RED_LINE_CATEGORIES.map((value) => ({
  value,
  label: CATEGORY_NAMES[value],
  letter: CATEGORY_LETTERS[value],
}));

/** What cannot be given up, which duty it protects, and who stops when it is reached. */
export function RedLineFields(props: RedLineFieldsProps) {
  const { redLine, onChange, isNew, statementRef, autoFocus } = props;
  const text = (key: 'statement' | 'ifReached') => ({
    value: redLine[key],
    ...(isNew
      ? { onType: (typed: string) => onChange({ [key]: typed }) }
      : { onCommit: (typed: string, visit: string) => onChange({ [key]: typed }, visit) }),
  });
  return (
    <>
      <TextArea
        label="What cannot be given up"
        rows={2}
        onBlank={isNew ? undefined : tellKept('redLine')}
        {...(autoFocus ? { autoFocus } : {})}
        {...(statementRef ? { ref: statementRef } : {})}
        {...text('statement')}
      />
      <SegmentedControl
        label="It protects"
        isGrid
        value={redLine.category}
        segments={SEGMENTS}
        onChange={(category) => onChange({ category })}
      />
      <TextArea
        label="If it is reached: who stops, who is called"
        rows={1}
        {...text('ifReached')}
      />
      <Checkbox
        label="Confidential"
        value={redLine.confidential}
        onChange={(confidential) => onChange({ confidential })}
      />
    </>
  );
}
