import { LeaderRound } from '../parts/LeaderRound.tsx';
import { AppetiteChoice } from './AppetiteChoice.tsx';
import { Cascades } from './Cascades.tsx';
import { Risks } from './Risks.tsx';
import styles from './Risk.module.css';

/** Step 2: each leader in turn says what is at risk, how much they would risk, and what falls with it. */
export function RiskStep() {
  return (
    <LeaderRound step={2}>
      {(leader) => (
        <>
          <div className={styles['columns']}>
            <Risks leader={leader} />
            <AppetiteChoice leader={leader} />
          </div>
          <Cascades leader={leader} />
        </>
      )}
    </LeaderRound>
  );
}
