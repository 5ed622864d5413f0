import type { Id } from '#shared/document/fields.ts';
import { Combobox } from '#renderer/ui/Combobox.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { useModel } from './useInspected.ts';

/** More leaders than this are found by typing. */
const SHORT_LIST = 30;

export interface LeaderChoiceProps {
  readonly label: string;
  /** What "nobody" is called. */
  readonly none: string;
  readonly value: Id | null;
  readonly onChange: (leaderId: Id | null) => void;
  /** Leaders that are not offered. */
  readonly without?: ReadonlySet<Id>;
}

/** One of the team, or nobody. */
export function LeaderChoice({ label, none, value, onChange, without }: LeaderChoiceProps) {
  const { leaders } = useModel().document;
  const options = leaders
    .filter((leader) => !without?.has(leader.id))
    .map((leader) => ({ value: leader.id, label: leader.title }));
  if (options.length > SHORT_LIST) {
    return (
      <Combobox
        label={label}
        value={value}
        options={options}
        placeholder={none}
        onChange={onChange}
      />
    );
  }
  return (
    <Select<Id | null>
      label={label}
      value={value}
      options={[{ value: null, label: none }, ...options]}
      onChange={onChange}
    />
  );
}
