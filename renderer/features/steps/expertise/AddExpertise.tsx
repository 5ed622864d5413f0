import { useState } from 'react';
import type { Id } from '#shared/document/fields.ts';
import { newId } from '#renderer/store/newId.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { PickMany } from '#renderer/ui/PickMany.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { LeaderChoice } from '../parts/LeaderChoice.tsx';
import { useModel } from '../parts/useModel.ts';
import styles from './Expertise.module.css';

/** A leader states a domain, and the areas for which it counts. */
export function AddExpertise() {
  const { domains, document } = useModel();
  const { leaders, areas } = document;
  const [leaderId, setLeader] = useState<Id | null>(null);
  const [domain, setDomain] = useState('');
  const [areaIds, setAreas] = useState<readonly Id[]>([]);
  const expertId = leaders.some(({ id }) => id === leaderId) ? leaderId : null;
  const isReady = expertId !== null && domain.trim() !== '';
  const add = () => {
    if (!isReady || expertId === null) return;
    const here = areaIds.filter((areaId) => areas.some((area) => area.id === areaId));
    const payload = { expertiseId: newId(), leaderId: expertId, domain, areaIds: here };
    if (!verbs.dispatch({ id: 'expertise.add', payload })) return;
    setDomain('');
    setAreas([]);
  };
  return (
    <div className={styles['add']}>
      <div className={styles['addRow']}>
        <LeaderChoice
          label="Who knows more"
          none="Choose a leader"
          value={expertId}
          onChange={setLeader}
        />
        <TextField
          label="About what"
          value={domain}
          placeholder="Labour relations"
          suggestions={domains.filter((one) => one !== '')}
          onType={setDomain}
          onEnter={add}
        />
        <Button disabled={!isReady} onClick={add}>
          State it
        </Button>
      </div>
      {areas.length > 0 && (
        <Disclosure
          title="For which areas it counts"
          summary={areaIds.length === 0 ? 'none yet' : areaIds.length}
          isInitiallyOpen={false}
        >
          <PickMany
            label="Areas"
            addLabel="Add an area"
            options={areas.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={areaIds}
            onChange={setAreas}
          />
        </Disclosure>
      )}
    </div>
  );
}
