import type { Id } from '#shared/document/fields.ts';
import { LeaderChoice } from '#renderer/fields/LeaderChoice.tsx';
import { newId } from '#renderer/store/newId.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { PickMany } from '#renderer/ui/PickMany.tsx';
import { SuggestField } from '#renderer/ui/SuggestField.tsx';
import { useNewEntry } from '../parts/useNewEntry.ts';
import styles from './Expertise.module.css';

interface Stated {
  readonly leaderId: Id | null;
  readonly domain: string;
  readonly areaIds: readonly Id[];
}

const EMPTY: Stated = { leaderId: null, domain: '', areaIds: [] };

/** A leader states a domain, and the areas for which it counts. */
export function AddExpertise() {
  const { domains, document, leader, area } = useModel();
  const { entry, change, add } = useNewEntry<Stated>(
    'expertise',
    EMPTY,
    ({ domain }) => domain.trim() !== '',
    ({ leaderId, domain, areaIds }) => {
      if (leaderId === null || !leader(leaderId)) return false;
      const here = areaIds.filter((areaId) => area(areaId));
      const payload = { expertiseId: newId(), leaderId, domain, areaIds: here };
      return verbs.dispatch({ id: 'expertise.add', payload });
    },
  );
  const expertId = entry.leaderId !== null && leader(entry.leaderId) ? entry.leaderId : null;
  const isReady = expertId !== null && entry.domain.trim() !== '';
  return (
    <div className={styles['add']}>
      <div className={styles['addRow']}>
        <LeaderChoice
          label="Who knows more"
          none="Choose a leader"
          value={expertId}
          onChange={(leaderId) => change({ leaderId })}
        />
        <SuggestField
          label="About what"
          value={entry.domain}
          placeholder="Labour relations"
          suggestions={domains.filter((one) => one !== '')}
          onType={(domain) => change({ domain })}
          onEnter={add}
        />
        <Button disabled={!isReady} onClick={add}>
          State it
        </Button>
      </div>
      {document.areas.length > 0 && (
        <Disclosure
          title="For which areas it counts"
          summary={entry.areaIds.length === 0 ? 'none yet' : entry.areaIds.length}
          isInitiallyOpen={false}
        >
          <PickMany
            label="Areas"
            addLabel="Add an area"
            options={document.areas.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={entry.areaIds}
            onChange={(areaIds) => change({ areaIds })}
          />
        </Disclosure>
      )}
    </div>
  );
}
