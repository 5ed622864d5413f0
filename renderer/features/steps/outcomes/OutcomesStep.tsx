import { meetingVerbs, useMeeting } from '#renderer/store/meetingVerbs.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { Walk } from '../parts/Walk.tsx';
import { NewOutcome } from './NewOutcome.tsx';
import { OutcomeSheet } from './OutcomeSheet.tsx';
import styles from './Outcomes.module.css';

/** Step 1: what is jointly the team's, and how far each leader stands behind it. */
export function OutcomesStep() {
  const { outcomes } = useModel().document;
  const { topics } = useMeeting();
  const current = outcomes.find(({ id }) => id === topics[1]) ?? outcomes[0];
  const go = (id: string) => meetingVerbs.setTopic(1, id);
  return (
    <>
      {outcomes.length === 0 && (
        <p className={styles['guide']}>
          Begin with one sentence that all of you would sign: a challenge, an outcome or a risk that
          nobody carries alone. One is enough; more than three nobody remembers.
        </p>
      )}
      {outcomes.length > 1 && current && (
        <Walk
          label="Shared outcomes"
          currentMeans="true"
          className={styles['topics']}
          stopClassName={styles['topic']}
          current={current.id}
          onGo={go}
          stops={outcomes.map(({ id, statement }) => ({ value: id, content: statement }))}
        />
      )}
      {current && <OutcomeSheet key={current.id} outcome={current} />}
      <NewOutcome isFirst={outcomes.length === 0} onAdded={go} />
    </>
  );
}
