import type { LeaderLoad } from '#shared/model/leaderLoad.ts';
import type { LoadShift, SeatsWithout } from '#shared/whatIf/seatsWithout.ts';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { titleOf } from '../parts/names.ts';
import { Part } from '../parts/Part.tsx';
import simulate from '../Simulate.module.css';
import styles from './LoadShifts.module.css';

const COUNTED = [
  ['owns', 'Owns'],
  ['coordinates', 'Coordinates'],
  ['informed', 'Is informed'],
] as const satisfies readonly (readonly [keyof LeaderLoad, string])[];

/** What every leader concerned carries before and after: numbers of areas, and bars on one scale. */
export function LoadShifts({ without }: { readonly without: SeatsWithout }) {
  const { before, change, shifts } = without;
  const most = Math.max(
    1,
    ...shifts.flatMap((shift) =>
      COUNTED.flatMap(([key]) => [shift.before[key], shift.after?.[key] ?? 0]),
    ),
  );
  if (shifts.length === 0) return null;
  return (
    <Part title="Load">
      {change.intoId === null && (
        <p className={simulate.soft}>Nobody takes it over: what the seat carried lies open.</p>
      )}
      <table className={styles.loads}>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>Leader and part</VisuallyHidden>
            </th>
            <td />
            <th scope="col">Before</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        {shifts.map((shift) => (
          <tbody key={shift.leaderId}>
            <tr>
              <th scope="rowgroup" colSpan={4} className={styles.loadLeader}>
                {titleOf(before, shift.leaderId)}
              </th>
            </tr>
            {COUNTED.filter(([key]) => isConcerned(shift, key)).map(([key, word]) => (
              <tr key={key}>
                <th scope="row">{word}</th>
                <td className={styles.loadBar}>
                  <LoadBar before={shift.before[key]} after={shift.after?.[key] ?? 0} most={most} />
                </td>
                <td>{shift.before[key]}</td>
                <td className={styles.loadAfter}>{shift.after?.[key] ?? 0}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p className={simulate.soft}>Hollow: before. Solid: after.</p>
    </Part>
  );
}

const isConcerned = ({ before, after }: LoadShift, key: keyof LeaderLoad) =>
  before[key] !== (after?.[key] ?? 0);

/** Before as a hollow bar, after as a solid one below it: told apart without any colour. */
function LoadBar(props: {
  readonly before: number;
  readonly after: number;
  readonly most: number;
}) {
  const { before, after, most } = props;
  const wide = (areas: number) => (areas * 100) / most;
  return (
    <svg className={styles.bars} viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden>
      {before > 0 && (
        <rect className={styles.barBefore} x={0.5} y={1} width={wide(before) - 1} height={4.5} />
      )}
      {after > 0 && (
        <rect className={styles.barAfter} x={0} y={7.5} width={wide(after)} height={5.5} />
      )}
    </svg>
  );
}
