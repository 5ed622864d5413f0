import { useRef } from 'react';
import type { Id } from '#shared/document/fields.ts';
import type { Leader } from '#shared/document/leader.ts';
import type { SharedOutcome } from '#shared/document/outcome.ts';
import { AGREEMENT_SCALE } from '#shared/model/partWords.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { WhoHasNotSpoken } from '../parts/WhoHasNotSpoken.tsx';
import { AgreementRow } from './AgreementRow.tsx';
import styles from './Outcomes.module.css';
import { Spread } from './Spread.tsx';

/** Fist to five of every leader on one outcome, how far apart they are, and who is still to be heard. */
export function Agreements({ outcome }: { readonly outcome: SharedOutcome }) {
  const { leaders } = useModel().document;
  const list = useRef<HTMLUListElement>(null);
  const said = new Map(outcome.agreements.map((agreement) => [agreement.leaderId, agreement]));
  const hasSpoken = ({ id }: Leader) => said.has(id);
  const goTo = (leaderId: Id) => {
    const row = list.current?.querySelector(`[data-place="leader:${CSS.escape(leaderId)}"]`);
    row?.querySelector<HTMLElement>('[role=radio]')?.focus();
  };
  if (leaders.length === 0) {
    return (
      <p className={styles['guide']}>
        There are no leaders yet. Add them on the map; then each says how far they stand behind
        this.
      </p>
    );
  }
  return (
    <div className={styles['agreements']}>
      <div className={styles['above']}>
        <div className={styles['legend']}>
          <h3 className={styles['heading']}>How far does each of you stand behind it?</h3>
          <ol className={styles['words']}>
            {AGREEMENT_SCALE.map((words, level) => (
              <li key={level}>
                <b>{level}</b> {words}
              </li>
            ))}
          </ol>
        </div>
        <Spread levels={outcome.agreements.map(({ level }) => level)} of={leaders.length} />
      </div>
      <ul ref={list} className={styles['rows']}>
        {leaders.map((leader) => (
          <AgreementRow
            key={leader.id}
            leader={leader}
            outcomeId={outcome.id}
            agreement={said.get(leader.id)}
          />
        ))}
      </ul>
      <WhoHasNotSpoken hasSpoken={hasSpoken} onGo={goTo} />
    </div>
  );
}
