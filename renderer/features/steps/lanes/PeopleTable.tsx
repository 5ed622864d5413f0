import { GROUNDS, type Assignment, type Ground } from '#shared/document/assignment.ts';
import type { Id } from '#shared/document/fields.ts';
import type { Leader } from '#shared/document/leader.ts';
import { GROUND_WORDS } from '#shared/model/partWords.ts';
import { PartChoice } from '#renderer/fields/PartChoice.tsx';
import { useLeaderRows } from '#renderer/fields/useLeaderRows.tsx';
import { useModel } from '#renderer/store/useModel.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { classNames } from '#renderer/ui/classNames.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { useRovingGrid, type GridStop } from '#renderer/ui/useRovingGrid.ts';
import lanes from './Lanes.module.css';
import styles from './PeopleTable.module.css';

/** Up to this many leaders everybody has a row; beyond it, those with a part and a box to add one. */
const ALL_ROWS = 16;

const GROUND_OPTIONS: readonly { readonly value: Ground | null; readonly label: string }[] = [
  { value: null, label: 'Ground not said' },
  ...GROUNDS.map((value) => ({ value, label: GROUND_WORDS[value] })),
];

/** Who takes part in the area, how far, and on what ground: one stop of the Tab key. */
export function PeopleTable({ areaId }: { readonly areaId: Id }) {
  const model = useModel();
  const { leaders, addOne } = useLeaderRows(areaId, ALL_ROWS);
  const grid = useRovingGrid<HTMLDivElement>(
    leaders.map(({ id }) => ({
      key: id,
      stops: isGroundAsked(model.assignment(id, areaId)) ? 2 : 1,
    })),
  );
  if (model.document.leaders.length === 0) {
    return <p className={lanes['soft']}>There are no leaders yet. Add them on the map.</p>;
  }
  return (
    <section aria-label="Who takes part">
      {leaders.length > 0 && (
        <div aria-label="The part of each leader" className={styles['people']} {...grid.gridProps}>
          {leaders.map((leader) => (
            <PersonRow
              key={leader.id}
              leader={leader}
              areaId={areaId}
              assignment={model.assignment(leader.id, areaId)}
              stopAt={(index) => grid.stopAt(leader.id, index)}
            />
          ))}
        </div>
      )}
      {addOne}
    </section>
  );
}

/** Only of whoever is brought in it is asked why. */
const isGroundAsked = (assignment: Assignment | undefined) => assignment?.role === 'coordinator';

interface PersonRowProps {
  readonly leader: Leader;
  readonly areaId: Id;
  readonly assignment: Assignment | undefined;
  /** Where the row's choices stand in the grid: part, ground. */
  readonly stopAt: (index: number) => GridStop;
}

function PersonRow({ leader, areaId, assignment, stopAt }: PersonRowProps) {
  return (
    <div role="row" className={styles['person']}>
      <span
        role="rowheader"
        className={classNames(styles['personName'], !assignment && styles['faint'])}
      >
        {leader.title}
      </span>
      <div role="gridcell">
        <PartChoice leader={leader} areaId={areaId} assignment={assignment} stop={stopAt(0)} />
      </div>
      {assignment && isGroundAsked(assignment) && (
        <div role="gridcell">
          <Select
            label={`Why ${leader.title} is brought in`}
            isLabelHidden
            isQuiet
            stop={stopAt(1)}
            value={assignment.ground}
            options={GROUND_OPTIONS}
            onChange={(ground) =>
              verbs.dispatch({
                id: 'assignment.edit',
                payload: { assignmentId: assignment.id, changes: { ground } },
              })
            }
          />
        </div>
      )}
    </div>
  );
}
