import type { Id } from '#shared/document/fields.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { Combobox } from '#renderer/ui/Combobox.tsx';
import { Select } from '#renderer/ui/Select.tsx';

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
  const options = useModel()
    .document.leaders.filter((leader) => !without?.has(leader.id))
    .map(({ id, title }) => ({ value: id, label: title }));
  if (options.length > SHORT_LIST) {
    const frame = { label, value, options, onChange };
    return <Combobox {...frame} placeholder={none} />;
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
