import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { areaName, theLeader, theLeaders } from '#shared/audit/names.ts';
import type { Id } from '#shared/document/fields.ts';
import { joinWords } from '#shared/lib/sentence.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { LeaderChoice } from '#renderer/fields/LeaderChoice.tsx';
import { forgetHeard, recordHeard } from '#renderer/store/heard.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Combobox } from '#renderer/ui/Combobox.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import styles from './Expertise.module.css';
import { hearings, type Hearing } from './hearings.ts';

/** Where an expert decides nothing: the owner records the advice and the answer to it. */
export function HeardList() {
  const model = useModel();
  const all = hearings(model);
  return (
    <section className={styles['section']} aria-labelledby="heard-title">
      <h3 id="heard-title" className={styles['title']}>
        Heard, and answered
      </h3>
      <p className={styles['soft']}>
        Where an expert has no part in the decision, its owner writes down the advice and the
        answer.
      </p>
      {all.length > 0 && (
        <ul className={styles['hearings']}>
          {all.map((hearing) => (
            <HearingRow
              key={`${hearing.areaId} ${hearing.leaderId}`}
              model={model}
              hearing={hearing}
            />
          ))}
        </ul>
      )}
      <AddHearing model={model} />
    </section>
  );
}

function HearingRow({ model, hearing }: { model: MapModel; hearing: Hearing }) {
  const { areaId, leaderId, domains, answer } = hearing;
  const expert = theLeader(model, leaderId);
  const owners = model.inRole(areaId, 'owner').map((owner) => owner.leaderId);
  const owner = owners.length === 0 ? 'whoever will own it' : theLeaders(model, owners);
  const about = domains.length > 0 ? ` on ${joinWords(domains)}` : '';
  return (
    <li className={styles['hearing']}>
      <div>
        <span className={styles['domain']}>{areaName(model, areaId)}</span>
        <span className={styles['who']}>{`${owner} hears ${expert}${about}`}</span>
      </div>
      {answer === null ? (
        <div>
          <Button size="small" onClick={() => recordHeard(areaId, leaderId, '')}>
            {`Record that ${expert} was heard`}
          </Button>
        </div>
      ) : (
        <div className={styles['said']}>
          <TextArea
            label={`What ${expert} advised, and what ${owner} answered`}
            value={answer}
            rows={1}
            onCommit={(typed, visit) => recordHeard(areaId, leaderId, typed, visit)}
          />
          <IconButton
            label={`Take out: ${expert} on ${areaName(model, areaId)}`}
            icon={<Trash2 />}
            onClick={() => forgetHeard(areaId, leaderId)}
          />
        </div>
      )}
    </li>
  );
}

/** Somebody else was heard: an area, and who. */
function AddHearing({ model }: { model: MapModel }) {
  const [areaId, setArea] = useState<Id | null>(null);
  const area = areaId === null ? undefined : model.area(areaId);
  return (
    <div className={styles['addRow']}>
      <Combobox
        label="Somebody else was heard on"
        value={area?.id ?? null}
        options={model.document.areas.map(({ id, name }) => ({ value: id, label: name }))}
        placeholder="Type to find an area"
        onChange={setArea}
      />
      {area && (
        <LeaderChoice
          label="Who was heard"
          none="Choose a leader"
          value={null}
          without={new Set(area.heard.map((heard) => heard.leaderId))}
          onChange={(leaderId) => {
            if (leaderId !== null && recordHeard(area.id, leaderId, '')) setArea(null);
          }}
        />
      )}
    </div>
  );
}
