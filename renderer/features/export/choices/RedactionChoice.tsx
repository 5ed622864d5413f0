import type { Redaction } from '#shared/report/redact.ts';
import { RadioGroup, type Choice } from '#renderer/ui/RadioGroup.tsx';

const CHOICES: readonly Choice<Redaction>[] = [
  { value: 'none', label: 'Nothing', hint: 'For those who were in the room.' },
  {
    value: 'confidential',
    label: 'What is marked confidential',
    hint: 'Those risks and red lines show that they are there, and no more.',
  },
  {
    value: 'all',
    label: 'All but the lanes',
    hint: 'Risks, red lines, notes, reasons, reservations, dissent and appetite are withheld.',
  },
];

export interface RedactionChoiceProps {
  readonly redaction: Redaction;
  readonly onChange: (redaction: Redaction) => void;
}

/** How much of the map leaves the app. */
export function RedactionChoice({ redaction, onChange }: RedactionChoiceProps) {
  return <RadioGroup label="Keep back" value={redaction} choices={CHOICES} onChange={onChange} />;
}
