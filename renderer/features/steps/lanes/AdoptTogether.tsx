import { useState } from 'react';
import { areaName, theLeaders } from '#shared/audit/names.ts';
import type { Id } from '#shared/document/fields.ts';
import { counted } from '#shared/lib/sentence.ts';
import { MODE_LETTERS, MODE_NAMES } from '#shared/model/partWords.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { newId } from '#renderer/store/newId.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import lanes from './Lanes.module.css';
import styles from './AdoptTogether.module.css';
import { adoption, type Proposal } from './uncontested.ts';

export interface AdoptTogetherProps {
  readonly proposals: readonly Proposal[];
  /** On to the areas that need a talk. */
  readonly onDone: () => void;
}

/** What nobody contests, adopted in one act; whatever somebody wants to talk about is unticked. */
export function AdoptTogether({ proposals, onDone }: AdoptTogetherProps) {
  const model = useModel();
  const [leftOut, setLeftOut] = useState<ReadonlySet<Id>>(new Set());
  const chosen = proposals.filter((proposal) => !leftOut.has(proposal.areaId));
  if (proposals.length === 0) {
    return (
      <div className={lanes['empty']}>
        <p>
          Nothing is left to adopt together: every area is settled, disputed, or has no owner yet.
        </p>
        <Button variant="primary" onClick={onDone}>
          Go on, area by area
        </Button>
      </div>
    );
  }
  const tick = (areaId: Id, isOn: boolean) => {
    const next = new Set(leftOut);
    if (isOn) next.delete(areaId);
    else next.add(areaId);
    setLeftOut(next);
  };
  const adopt = () => {
    if (!verbs.dispatch(adoption(model, chosen, newId))) return;
    verbs.notify(`Adopted in one act: ${counted(chosen.length, 'area')}.`, 'done');
    if (chosen.length === proposals.length) onDone();
  };
  return (
    <section className={styles['adopt']} aria-labelledby="adopt-title">
      <h3 id="adopt-title" className={styles['title']}>
        Does anybody object to any of these?
      </h3>
      <p className={styles['lead']}>
        Nobody disputes them, and what is drawn says how they are decided. Untick what somebody
        wants to talk about; the rest is adopted in one act, and one undo takes it back.
      </p>
      <ul className={styles['proposals']}>
        {proposals.map((proposal) => (
          <li key={proposal.areaId} className={styles['proposal']}>
            <Checkbox
              label={<ProposalName model={model} proposal={proposal} />}
              value={!leftOut.has(proposal.areaId)}
              onChange={(isOn) => tick(proposal.areaId, isOn)}
              hint={sentence(model, proposal)}
            />
          </li>
        ))}
      </ul>
      <div className={styles['act']}>
        <Button variant="primary" disabled={chosen.length === 0} onClick={adopt}>
          {`Adopt ${counted(chosen.length, 'area')}`}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          Talk about each instead
        </Button>
      </div>
    </section>
  );
}

function ProposalName({ model, proposal }: { model: MapModel; proposal: Proposal }) {
  return (
    <span className={styles['proposalName']}>
      {areaName(model, proposal.areaId)}
      <span className={lanes['letter']} aria-hidden>
        {MODE_LETTERS[proposal.mode]}
      </span>
      <span className={lanes['soft']}>{MODE_NAMES[proposal.mode].toLowerCase()}</span>
    </span>
  );
}

/** "The CFO decides, after bringing in the COO." */
function sentence(model: MapModel, { areaId, mode, ownerIds, from, lacksTieBreak }: Proposal) {
  const owners = theLeaders(model, ownerIds);
  const others = model.inRole(areaId, 'coordinator').map((one) => one.leaderId);
  const says =
    mode === 'sovereign'
      ? `${owners} decides alone.`
      : mode === 'coordinated'
        ? others.length > 0
          ? `${owners} decides, after bringing in ${theLeaders(model, others)}.`
          : `${owners} decides, after bringing in others who are not named yet.`
        : `${owners} decide together.`;
  const source = from === 'ballots' ? ' The ballots all say so.' : '';
  const then = lacksTieBreak ? ' Who ends a tie is still to be said.' : '';
  return `${says.charAt(0).toUpperCase()}${says.slice(1)}${source}${then}`;
}
