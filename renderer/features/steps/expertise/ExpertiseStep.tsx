import { useRef } from 'react';
import type { Id } from '#shared/document/fields.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { WhoHasNotSpoken } from '../parts/WhoHasNotSpoken.tsx';
import { AcknowledgeGrid } from './AcknowledgeGrid.tsx';
import { AddExpertise } from './AddExpertise.tsx';
import styles from './Expertise.module.css';
import { HeardList } from './HeardList.tsx';
import { hasAnswered } from './stances.ts';

/** Step 4: who knows more about what, who defers to whom, and what came of the advice. */
export function ExpertiseStep() {
  const model = useModel();
  const place = useRef<HTMLDivElement>(null);
  const { expertise, leaders } = model.document;
  const goTo = (leaderId: Id) => {
    const cells = place.current?.querySelectorAll<HTMLButtonElement>('button[data-peer]') ?? [];
    const own = [...cells].filter((cell) => cell.dataset['peer'] === leaderId);
    (own.find((cell) => cell.dataset['answer'] === 'unsaid') ?? own[0])?.focus();
  };
  return (
    <div className={styles['step']} ref={place}>
      <p className={styles['lead']}>
        Expertise has weight: whoever is acknowledged is heard and gets an answer. It never blocks a
        decision; that stays with the owner of the area.
      </p>
      <section className={styles['section']} aria-labelledby="defer-title">
        <h3 id="defer-title" className={styles['title']}>
          Who defers to whom
        </h3>
        {expertise.length === 0 ? (
          <p className={styles['soft']}>
            {leaders.length === 0
              ? 'There are no leaders yet. Add them on the map.'
              : 'Nobody has stated what they know best. Begin with one leader and one domain.'}
          </p>
        ) : (
          <>
            <WhoHasNotSpoken hasSpoken={({ id }) => hasAnswered(model, id)} onGo={goTo} />
            <AcknowledgeGrid />
          </>
        )}
        {leaders.length > 0 && <AddExpertise />}
      </section>
      {expertise.length > 0 && <HeardList />}
    </div>
  );
}
