import type { Id } from '#shared/document/fields.ts';
import type { Leader } from '#shared/document/leader.ts';
import { PickMany } from '#renderer/ui/PickMany.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';

export interface CardsChoiceProps {
  readonly leaders: readonly Leader[];
  /** `null` is all. */
  readonly leaderIds: readonly Id[] | null;
  readonly onChange: (leaderIds: readonly Id[] | null) => void;
}

/** Whose cards are made. */
export function CardsChoice({ leaders, leaderIds, onChange }: CardsChoiceProps) {
  return (
    <>
      <RadioGroup
        label="Cards of"
        value={leaderIds === null ? 'all' : 'some'}
        choices={[
          { value: 'all', label: 'Every leader' },
          { value: 'some', label: 'Chosen leaders' },
        ]}
        onChange={(which) => onChange(which === 'all' ? null : [])}
      />
      {leaderIds !== null && (
        <PickMany
          label="Leaders"
          addLabel="Add a leader"
          options={leaders.map(({ id, title }) => ({ value: id, label: title }))}
          chosen={leaderIds}
          onChange={onChange}
        />
      )}
    </>
  );
}
