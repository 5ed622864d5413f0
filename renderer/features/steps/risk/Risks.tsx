import { useState } from 'react';
import type { Id } from '#shared/document/fields.ts';
import type { Leader } from '#shared/document/leader.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { NewRisk } from './NewRisk.tsx';
import styles from './Risk.module.css';
import { RiskEntry } from './RiskEntry.tsx';

/** What a leader sees at risk, area by area; one stands open at a time. */
export function Risks({ leader }: { readonly leader: Leader }) {
  const model = useModel();
  const risks = model.risksOfLeader(leader.id);
  const [openId, setOpenId] = useState<Id | null>(
    () => risks.find((risk) => risk.failure.trim() === '')?.id ?? null,
  );
  // What stands open by itself takes no keyboard away from whoever walks the leaders.
  const [askedId, setAskedId] = useState<Id | null>(null);
  const open = (id: Id | null) => {
    setOpenId(id);
    setAskedId(id);
  };
  return (
    <section className={styles['part']} aria-label="What is at risk">
      <h4 className={styles['heading']}>What is at risk</h4>
      {model.document.areas.length === 0 ? (
        <p className={styles['guide']}>
          A risk belongs to a decision area. Add the areas on the map first.
        </p>
      ) : (
        <>
          {risks.length > 0 && (
            <ul className={styles['risks']}>
              {risks.map((risk) => (
                <RiskEntry
                  key={risk.id}
                  risk={risk}
                  isOpen={risk.id === openId}
                  isAsked={risk.id === askedId}
                  onToggle={() => open(risk.id === openId ? null : risk.id)}
                />
              ))}
            </ul>
          )}
          <NewRisk leaderId={leader.id} isFirst={risks.length === 0} onAdded={open} />
        </>
      )}
    </section>
  );
}
