import type { Id } from '#shared/document/fields.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { Combobox } from '#renderer/ui/Combobox.tsx';
import { areaOptions } from '../parts/areaOptions.ts';

/** No id looks like this: ids are never empty. */
const EVERYWHERE = '';

export interface AreaOrGeneralProps {
  readonly leaderId: Id;
  /** `null`: it holds in every area. */
  readonly value: Id | null;
  readonly onChange: (areaId: Id | null) => void;
}

/** Where a red line holds: in one area, or everywhere. */
export function AreaOrGeneral({ leaderId, value, onChange }: AreaOrGeneralProps) {
  const model = useModel();
  return (
    <Combobox
      label="It holds"
      value={value ?? EVERYWHERE}
      options={[{ value: EVERYWHERE, label: 'In every area' }, ...areaOptions(model, leaderId)]}
      onChange={(chosen) => onChange(chosen === null || chosen === EVERYWHERE ? null : chosen)}
    />
  );
}
