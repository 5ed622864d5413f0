import type { Leader } from '#shared/document/leader.ts';
import { PickMany } from '#renderer/ui/PickMany.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import type { Choices } from '../Choices.ts';

export interface CardsChoiceProps extends Pick<Choices, 'leaderIds' | 'cardsAs'> {
  readonly leaders: readonly Leader[];
  readonly onChange: (change: Partial<Choices>) => void;
}

/** Whose cards are made, and as what. */
export function CardsChoice({ leaders, leaderIds, cardsAs, onChange }: CardsChoiceProps) {
  return (
    <>
      <RadioGroup
        label="Cards of"
        value={leaderIds === null ? 'all' : 'some'}
        choices={[
          { value: 'all', label: 'Every leader' },
          { value: 'some', label: 'Chosen leaders' },
        ]}
        onChange={(which) => onChange({ leaderIds: which === 'all' ? null : [] })}
      />
      {leaderIds !== null && (
        <PickMany
          label="Leaders"
          addLabel="Add a leader"
          options={leaders.map(({ id, title }) => ({ value: id, label: title }))}
          chosen={leaderIds}
          onChange={(chosen) => onChange({ leaderIds: chosen })}
        />
      )}
      <RadioGroup
        label="Made as"
        value={cardsAs}
        choices={[
          { value: 'pdf', label: 'Sheets to fold (PDF)' },
          { value: 'pptx', label: 'Slides (PowerPoint)' },
        ]}
        onChange={(format) => onChange({ cardsAs: format })}
      />
    </>
  );
}
