import type { Leader } from '#shared/document/leader.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { CascadeEntry } from './CascadeEntry.tsx';
import { NewCascade } from './NewCascade.tsx';
import styles from './Risk.module.css';

/** What else falls if an area of the leader falls: the strongest few, or none. */
export function Cascades({ leader }: { readonly leader: Leader }) {
  const model = useModel();
  const owned = model
    .assignmentsOfLeader(leader.id)
    .filter(({ role }) => role === 'owner')
    .map(({ areaId }) => areaId);
  // Before the lanes are drawn nobody owns an area: then everybody sees what was named so far.
  const cascades =
    owned.length > 0
      ? owned.flatMap((areaId) => model.cascadesFrom(areaId))
      : model.document.cascades.filter((one) => model.inRole(one.fromAreaId, 'owner').length === 0);
  if (model.document.areas.length < 2) return null;
  return (
    <section className={styles['part']} aria-label="What falls with it">
      <h4 className={styles['heading']}>What falls with it</h4>
      <p className={styles['guide']}>
        {owned.length === 0
          ? 'You own no area yet. Come back to this when the lanes are drawn, or name what you see now.'
          : 'If one of your areas fails, which others are hit? Name the three to six strongest.'}
      </p>
      {cascades.length > 0 && (
        <ul className={styles['cascades']}>
          {cascades.map((cascade) => (
            <CascadeEntry key={cascade.id} cascade={cascade} />
          ))}
        </ul>
      )}
      {!leader.noCascades && <NewCascade leaderId={leader.id} owned={owned} />}
      {(cascades.length === 0 || leader.noCascades) && (
        <Checkbox
          label="Nothing else falls with an area of yours"
          value={leader.noCascades}
          onChange={(noCascades) =>
            verbs.dispatch({
              id: 'leader.edit',
              payload: { leaderId: leader.id, changes: { noCascades } },
            })
          }
        />
      )}
    </section>
  );
}
