import { isBlank } from '#shared/lib/isBlank.ts';
import type { LostEnd, SeatsWithout } from '#shared/whatIf/seatsWithout.ts';
import { GoTo } from '../parts/GoTo.tsx';
import { nameOf, titleOf } from '../parts/names.ts';
import { Part } from '../parts/Part.tsx';
import { Some } from '../parts/Some.tsx';
import styles from '../Simulate.module.css';

/** So many areas of a kind are listed at first. */
const FIRST = 12;

const LOST: Readonly<Record<LostEnd['what'], (leader: string) => string>> = {
  tieBreaker: (leader) => `the tie-break was the ${leader}`,
  escalation: (leader) => `the escalation names the ${leader}`,
  settler: (leader) => `the dispute is settled by the ${leader}`,
};

/** What lies open without the seats: who stands in, owners gone, and what nobody can end any more. */
export function OpenEnds({ without }: { readonly without: SeatsWithout }) {
  const { before, change, orphaned, leftAlone, lostEnds } = without;
  const area = (areaId: string, note: string) => (
    <>
      <GoTo kind="area" id={areaId} name={nameOf(before, areaId)} />
      {note !== '' && <span className={styles.soft}>, {note}</span>}
    </>
  );
  return (
    <>
      {change.intoId === null && <Deputies without={without} />}
      {orphaned.length > 0 && (
        <Part title="Without an owner" count={orphaned.length}>
          <p className={styles.soft}>In a dashed frame on the map.</p>
          <Some items={orphaned} first={FIRST} className={styles.rows}>
            {(areaId) => (
              <li key={areaId}>{area(areaId, before.area(areaId)?.critical ? 'critical' : '')}</li>
            )}
          </Some>
        </Part>
      )}
      {leftAlone.length > 0 && (
        <Part title="Shared, with one owner left" count={leftAlone.length}>
          <Some items={leftAlone} first={FIRST} className={styles.rows}>
            {({ areaId, ownerId }) => (
              <li key={areaId}>{area(areaId, `the ${titleOf(before, ownerId)} alone`)}</li>
            )}
          </Some>
        </Part>
      )}
      {lostEnds.length > 0 && (
        <Part title="Who ends it?" count={lostEnds.length}>
          <Some items={lostEnds} first={FIRST} className={styles.rows}>
            {({ areaId, leaderId, what }) => (
              <li key={`${areaId} ${leaderId} ${what}`}>
                {area(areaId, LOST[what](titleOf(before, leaderId)))}
              </li>
            )}
          </Some>
        </Part>
      )}
    </>
  );
}

/** For each seat who stands in, and for whom the seat was to stand in itself. */
function Deputies({ without }: { readonly without: SeatsWithout }) {
  const { before, change, withoutDeputy } = without;
  return (
    <Part title="Who stands in">
      <ul className={styles.rows}>
        {change.away.map((id) => {
          const deputy = before.leader(id)?.deputy ?? '';
          const title = titleOf(before, id);
          return (
            <li key={id}>
              {isBlank(deputy) ? (
                <>
                  <strong>Nobody is named.</strong> The {title} has no deputy.
                </>
              ) : (
                <>
                  For the {title} the deputy, <strong>{deputy.trim()}</strong>, stands in.
                </>
              )}
            </li>
          );
        })}
        {withoutDeputy.map(({ leaderId, deputyId }) => (
          <li key={`for ${leaderId}`}>
            The {titleOf(before, deputyId)} was to stand in for the {titleOf(before, leaderId)}, who
            then has no deputy.
          </li>
        ))}
      </ul>
    </Part>
  );
}
