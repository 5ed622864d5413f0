import type { DecisionArea } from '#shared/document/area.ts';
import type { Assignment } from '#shared/document/assignment.ts';
import { theLeaders } from '#shared/audit/names.ts';
import { Claimants } from '#renderer/fields/Claimants.tsx';
import { LeaderChoice } from '#renderer/fields/LeaderChoice.tsx';
import { newId } from '#renderer/store/newId.ts';
import { editOf } from '#renderer/store/editOf.ts';
import { setPart } from '#renderer/store/part.ts';
import { parkDispute } from '#renderer/store/parkDispute.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import lanes from './Lanes.module.css';
import styles from './DisputePart.module.css';

/** What cannot be settled now is parked: who claims it, who owns it until then, who settles it, by when. */
export function DisputePart({ area }: { readonly area: DecisionArea }) {
  const model = useModel();
  const { dispute, id: areaId } = area;
  const owners = model.inRole(areaId, 'owner');
  if (!dispute) {
    return (
      <section className={styles['park']} aria-label="Dispute">
        <Button size="small" onClick={() => parkDispute(model, areaId)}>
          Park as disputed
        </Button>
        <p className={lanes['soft']}>
          When it stays contested, say who settles it and until when, and go on.
        </p>
      </section>
    );
  }
  const edit = editOf('dispute.edit', { areaId });
  const [owner] = owners;
  return (
    <section className={styles['dispute']} aria-labelledby="dispute-title">
      <h4 id="dispute-title" className={styles['disputeTitle']}>
        Parked as disputed
      </h4>
      <Claimants areaId={areaId} dispute={dispute} />
      <div className={lanes['fields']}>
        {owners.length > 1 ? (
          <p className={lanes['soft']}>
            Until then it is owned by{' '}
            {theLeaders(
              model,
              owners.map((one) => one.leaderId),
            )}
            .
          </p>
        ) : (
          <LeaderChoice
            label="Owner until then"
            none="Nobody"
            value={owner?.leaderId ?? null}
            onChange={(leaderId) => setProvisional(areaId, owner, leaderId)}
          />
        )}
        <TextField
          label="Who settles it"
          value={dispute.settledBy}
          placeholder="The CEO, or the board"
          onCommit={(settledBy, visit) => edit({ settledBy }, visit)}
        />
        <DateField label="Until when" value={dispute.until} onCommit={(until) => edit({ until })} />
        <TextArea
          label="What each of them says"
          value={dispute.note}
          rows={1}
          onCommit={(note, visit) => edit({ note }, visit)}
        />
      </div>
      <Button
        size="small"
        onClick={() => verbs.dispatch({ id: 'dispute.settle', payload: { areaId } })}
      >
        It is settled
      </Button>
    </section>
  );
}

/** Gives the area to its provisional owner: from the present one, to a first one, or to nobody. */
function setProvisional(
  areaId: string,
  owner: Assignment | undefined,
  leaderId: string | null,
): void {
  if (leaderId === null) {
    if (owner) setPart(owner.leaderId, areaId, owner, 'none');
    return;
  }
  const assignmentId = newId();
  if (owner) {
    const payload = { areaId, fromLeaderId: owner.leaderId, toLeaderId: leaderId, assignmentId };
    verbs.dispatch({ id: 'area.changeOwner', payload });
  } else verbs.dispatch({ id: 'area.settle', payload: { areaId, leaderId, assignmentId } });
}
