import { theLeader } from '#shared/audit/names.ts';
import type { Id } from '#shared/document/fields.ts';
import { capitalised } from '#shared/lib/sentence.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import styles from './Ballot.module.css';
import { canReveal, FEWEST, nextLeader, standing, type Round, type Standing } from './round.ts';
import { Title } from './Title.tsx';

const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  answered: 'has answered',
  absent: 'is absent',
  next: 'is next',
  waits: 'waits',
};

export interface HandOverProps {
  readonly model: MapModel;
  readonly round: Round;
  readonly onBegin: (leaderId: Id) => void;
  readonly onCall: (leaderId: Id) => void;
  readonly onAbsent: (leaderId: Id, isAbsent: boolean) => void;
  readonly onReveal: () => void;
  readonly onStop: () => void;
}

/** Between two leaders: whose turn it is, and who has answered. It knows nothing of what was answered. */
export function HandOver(props: HandOverProps) {
  const { model, round, onBegin, onCall, onAbsent, onReveal, onStop } = props;
  const next = nextLeader(round);
  const titleOf = (id: Id) => model.leader(id)?.title ?? '';
  const answered = round.answeredIds.size;
  return (
    <main className={styles.page}>
      <p className={styles.kicker}>
        Blind ballot: {answered} of {round.leaderIds.length} have answered
      </p>
      {next === null ? (
        <AllAnswered round={round} onReveal={onReveal} />
      ) : (
        // Each leader's turn begins at its own title.
        <div key={next} className={styles.turn}>
          <Title>Hand the laptop to {theLeader(model, next)}.</Title>
          <p className={styles.lead}>
            {answered > 0 && 'The answers before are hidden. '}
            {capitalised(theLeader(model, next))} now looks at the screen alone, until the answers
            are hidden again.
          </p>
          <div className={styles.buttons}>
            <Button variant="primary" onClick={() => onBegin(next)}>
              I am {theLeader(model, next)}: start
            </Button>
            <Button onClick={() => onAbsent(next, true)}>
              {capitalised(theLeader(model, next))} is absent
            </Button>
          </div>
        </div>
      )}
      <ul className={styles.team} aria-label="Who has answered">
        {round.leaderIds.map((id) => {
          const stands = standing(round, id);
          return (
            <li key={id} className={styles.member} data-standing={stands}>
              <span className={styles.mark} aria-hidden />
              <span className={styles.who}>{titleOf(id)}</span>
              <span className={styles.stands}>{STANDING_WORDS[stands]}</span>
              {stands === 'answered' && (
                <Button size="small" variant="quiet" onClick={() => onBegin(id)}>
                  Answer again<VisuallyHidden> as {titleOf(id)}</VisuallyHidden>
                </Button>
              )}
              {stands === 'waits' && (
                <Button size="small" variant="quiet" onClick={() => onCall(id)}>
                  Goes next<VisuallyHidden>: {titleOf(id)}</VisuallyHidden>
                </Button>
              )}
              {stands === 'absent' && (
                <Button size="small" variant="quiet" onClick={() => onAbsent(id, false)}>
                  Is here after all<VisuallyHidden>: {titleOf(id)}</VisuallyHidden>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <div className={styles.buttons}>
        <Button variant="quiet" className={styles.outdented} onClick={onStop}>
          Stop the ballot…
        </Button>
      </div>
    </main>
  );
}

function AllAnswered({ round, onReveal }: Pick<HandOverProps, 'round' | 'onReveal'>) {
  if (!canReveal(round)) {
    return (
      <div className={styles.turn}>
        <Title>Too few have answered.</Title>
        <p className={styles.lead}>
          At least {FEWEST} leaders have to answer before there is something to compare. Bring back
          somebody who was absent, or stop the ballot.
        </p>
      </div>
    );
  }
  return (
    <div className={styles.turn}>
      <Title>Everybody here has answered.</Title>
      <p className={styles.lead}>
        Turn the screen so that all can see it. From here on everybody sees who said what.
      </p>
      <div className={styles.buttons}>
        <Button variant="primary" onClick={onReveal}>
          Reveal
        </Button>
      </div>
    </div>
  );
}
