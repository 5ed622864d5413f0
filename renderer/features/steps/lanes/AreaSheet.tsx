import { areaName } from '#shared/audit/names.ts';
import type { LaneMode } from '#shared/document/area.ts';
import type { Id } from '#shared/document/fields.ts';
import { LANE_MODES } from '#shared/document/area.ts';
import { MODE_LETTERS, MODE_MEANINGS, MODE_NAMES } from '#shared/model/partWords.ts';
import { LeaderChoice } from '#renderer/fields/LeaderChoice.tsx';
import { editOf } from '#renderer/store/editOf.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { AreaFindings } from './AreaFindings.tsx';
import { DisputePart } from './DisputePart.tsx';
import lanes from './Lanes.module.css';
import styles from './AreaSheet.module.css';
import { PeopleTable } from './PeopleTable.tsx';

const SEGMENTS = LANE_MODES.map((value) => ({
  value,
  label: MODE_NAMES[value],
  letter: MODE_LETTERS[value],
}));

const OUTCOME_LABELS: Readonly<Record<LaneMode, string>> = {
  sovereign: 'The outcome that is owned outright',
  coordinated: 'The outcome',
  shared: 'The one outcome that is shared',
  undecided: 'The outcome',
};

/** Everything that settles one area, in the order in which a team talks about it. */
export function AreaSheet({ areaId }: { readonly areaId: Id }) {
  const model = useModel();
  const area = model.area(areaId);
  if (!area) return null;
  const edit = editOf('area.edit', { areaId });
  const text = (key: 'outcome' | 'limit' | 'reserved' | 'escalation') => ({
    value: area[key],
    rows: 1,
    onCommit: (typed: string, visit: string) => edit({ [key]: typed }, visit),
  });
  return (
    <article aria-labelledby="area-title" className={styles['article']}>
      <header className={lanes['head']}>
        <h3 id="area-title" className={styles['areaTitle']}>
          {areaName(model, areaId)}
        </h3>
        {area.domain.trim() !== '' && <p className={lanes['soft']}>{area.domain}</p>}
      </header>
      <div className={styles['mode']}>
        <SegmentedControl
          label="Lane"
          isLabelHidden
          value={area.mode}
          segments={SEGMENTS}
          onChange={(mode) => verbs.dispatch({ id: 'area.setMode', payload: { areaId, mode } })}
        />
        <p className={lanes['soft']}>{MODE_MEANINGS[area.mode]}</p>
      </div>
      <AreaFindings areaId={areaId} />
      <PeopleTable areaId={areaId} />
      <section className={lanes['fields']} aria-label="What settles it">
        <TextArea label={OUTCOME_LABELS[area.mode]} {...text('outcome')} />
        <TextArea
          label="Limit of the owner's authority"
          placeholder="To 5 m; above: CEO"
          {...text('limit')}
        />
        <LeaderChoice
          label="Who ends a tie"
          none="Nobody"
          value={area.tieBreakerId}
          onChange={(tieBreakerId) => edit({ tieBreakerId })}
        />
        <TextArea
          label="Or it goes up, to whom and after how long"
          placeholder="To the CEO after five working days"
          {...text('escalation')}
        />
        <TextArea label="Reserved to the board or the chair" {...text('reserved')} />
        <Checkbox
          label="Critical"
          hint="If its owner is away, somebody must stand in."
          value={area.critical}
          onChange={(critical) => edit({ critical })}
        />
      </section>
      <DisputePart area={area} />
    </article>
  );
}
