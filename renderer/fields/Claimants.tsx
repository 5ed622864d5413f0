import type { DecisionArea } from '#shared/document/area.ts';
import { editOf } from '#renderer/store/editOf.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { PickMany } from '#renderer/ui/PickMany.tsx';

export interface ClaimantsProps {
  readonly areaId: DecisionArea['id'];
  readonly dispute: NonNullable<DecisionArea['dispute']>;
}

/** Who claims an area that is parked as disputed. */
export function Claimants({ areaId, dispute }: ClaimantsProps) {
  const { leaders } = useModel().document;
  return (
    <PickMany
      label="Who claims it"
      addLabel="Add a claimant"
      options={leaders.map(({ id, title }) => ({ value: id, label: title }))}
      chosen={dispute.claimantIds}
      onChange={(claimantIds) =>
        editOf('dispute.edit', { areaId })({ claimantIds: [...claimantIds] })
      }
    />
  );
}
