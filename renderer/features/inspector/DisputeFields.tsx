import type { DecisionArea } from '#shared/document/area.ts';
import { Claimants } from '#renderer/fields/Claimants.tsx';
import { editOf } from '#renderer/store/editOf.ts';
import { parkDispute } from '#renderer/store/parkDispute.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import styles from './Inspector.module.css';

/** Who owns the area is contested: who claims it, who settles it, until when it stays provisional. */
export function DisputeFields({ area }: { readonly area: DecisionArea }) {
  const model = useModel();
  const { dispute } = area;
  const edit = editOf('dispute.edit', { areaId: area.id });
  if (!dispute) {
    return (
      <Disclosure title="Dispute" summary="none" isInitiallyOpen={false}>
        <p className={styles.prose}>
          When it is contested who owns this area, park it: who claims it, who settles it, and until
          when.
        </p>
        <div className={styles.buttons}>
          <Button size="small" onClick={() => parkDispute(model, area.id)}>
            Park as disputed
          </Button>
        </div>
      </Disclosure>
    );
  }
  return (
    <Disclosure title="Dispute" summary="open">
      <Claimants areaId={area.id} dispute={dispute} />
      <TextField
        label="Settled by"
        value={dispute.settledBy}
        onCommit={(settledBy, visit) => edit({ settledBy }, visit)}
      />
      <DateField
        label="Provisional until"
        value={dispute.until}
        onCommit={(until) => edit({ until })}
      />
      <TextArea
        label="Note"
        value={dispute.note}
        rows={1}
        onCommit={(note, visit) => edit({ note }, visit)}
      />
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => verbs.dispatch({ id: 'dispute.settle', payload: { areaId: area.id } })}
        >
          It is settled
        </Button>
      </div>
    </Disclosure>
  );
}
