import { ArrowDownUp, ChevronDown, ListFilter } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { LANE_MODES } from '#shared/document/area.ts';
import { counted } from '#shared/lib/sentence.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { MODE_NAMES } from '#shared/model/partWords.ts';
import { FRESH_MATRIX, type MatrixView } from '#renderer/store/matrixView.ts';
import { getState, useApp } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import type { MenuEntry } from '#renderer/ui/menuEntries.ts';
import { TextField } from '#renderer/ui/TextField.tsx';
import { isSifted } from '../grid/orderAreas.ts';
import styles from './MatrixBar.module.css';

function change(part: Partial<MatrixView>): void {
  verbs.setSession({ matrix: { ...getState().session.matrix, ...part } });
}

const unsift = () => {
  const { words, mode, leaderId, isOnlyFindings, isOnlyOpen } = FRESH_MATRIX;
  change({ words, mode, leaderId, isOnlyFindings, isOnlyOpen });
};

const choice = (
  id: string,
  label: string,
  isChecked: boolean,
  part: Partial<MatrixView>,
): MenuEntry => ({ kind: 'item', id, label, isChecked, onRun: () => change(part) });

function filterEntries(view: MatrixView, model: MapModel): MenuEntry[] {
  return [
    choice('findings', 'Only with findings', view.isOnlyFindings, {
      isOnlyFindings: !view.isOnlyFindings,
    }),
    choice('open', 'Only not settled', view.isOnlyOpen, { isOnlyOpen: !view.isOnlyOpen }),
    { kind: 'separator', id: 'rule' },
    {
      kind: 'submenu',
      id: 'mode',
      label: 'Lane',
      entries: [
        choice('any', 'Any lane', view.mode === null, { mode: null }),
        ...LANE_MODES.map((mode) => choice(mode, MODE_NAMES[mode], view.mode === mode, { mode })),
      ],
    },
    {
      kind: 'submenu',
      id: 'leader',
      label: 'Leader with a part',
      entries: [
        choice('any', 'Anybody', view.leaderId === null, { leaderId: null }),
        ...model.document.leaders.map(({ id, title }) =>
          choice(id, title, view.leaderId === id, { leaderId: id }),
        ),
      ],
    },
  ];
}

const AREA_ORDERS = [
  ['file', 'The map’s order'],
  ['name', 'Name'],
  ['mode', 'Lane'],
  ['owner', 'Owner'],
  ['findings', 'Most findings first'],
] as const;
const LEADER_ORDERS = [
  ['file', 'The map’s order'],
  ['name', 'Title'],
  ['load', 'Highest load first'],
] as const;

function arrangeEntries(view: MatrixView): MenuEntry[] {
  return [
    choice('group', 'Group by domain', view.isGrouped, { isGrouped: !view.isGrouped }),
    choice('raci', 'RACI letters', view.isRaciShown, { isRaciShown: !view.isRaciShown }),
    { kind: 'separator', id: 'rule' },
    {
      kind: 'submenu',
      id: 'areas',
      label: 'Areas by',
      entries: AREA_ORDERS.map(([areaOrder, label]) =>
        choice(areaOrder, label, view.areaOrder === areaOrder, { areaOrder }),
      ),
    },
    {
      kind: 'submenu',
      id: 'leaders',
      label: 'Leaders by',
      entries: LEADER_ORDERS.map(([leaderOrder, label]) =>
        choice(leaderOrder, label, view.leaderOrder === leaderOrder, { leaderOrder }),
      ),
    },
  ];
}

/** What is shown, in which order, and how much of all that is. */
export function MatrixBar({
  model,
  shown,
}: {
  readonly model: MapModel;
  /** Areas that the filters let through. */
  readonly shown: number;
}) {
  const view = useApp((state) => state.session.matrix);
  const all = model.document.areas.length;
  const hasFilter = isSifted(view);
  const countId = useId();
  return (
    <section className={styles.bar} aria-label="Filter and order">
      <div className={styles.words}>
        <TextField
          label="Filter areas"
          isLabelHidden
          placeholder="Filter areas"
          value={view.words}
          onType={(words) => change({ words })}
        />
      </div>
      <BarMenu
        icon={<ListFilter aria-hidden />}
        label="Show"
        entries={filterEntries(view, model)}
      />
      <BarMenu icon={<ArrowDownUp aria-hidden />} label="Arrange" entries={arrangeEntries(view)} />
      <p className={styles.count} id={countId} role="status">
        {hasFilter ? `${shown} of ${all} areas: ${filterWords(view, model)}` : counted(all, 'area')}
      </p>
      {hasFilter && (
        <Button size="small" variant="link" onClick={unsift}>
          Show all
        </Button>
      )}
      {view.isRaciShown && <RaciKey />}
    </section>
  );
}

function filterWords(view: MatrixView, model: MapModel): string {
  return [
    view.words.trim() === '' ? '' : `with “${view.words.trim()}”`,
    view.mode === null ? '' : MODE_NAMES[view.mode].toLowerCase(),
    view.leaderId === null ? '' : `with ${model.leader(view.leaderId)?.title ?? ''}`,
    view.isOnlyFindings ? 'with findings' : '',
    view.isOnlyOpen ? 'not settled' : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The letters stand second, and their meaning beside them: practitioners disagree on it. */
function RaciKey() {
  return (
    <p className={styles.raci}>
      RACI: owner <b>A</b>, owner in a shared area <b className={styles.joint}>A</b> (joint),
      coordinator <b>C</b>, informed <b>I</b>
    </p>
  );
}

function BarMenu({
  icon,
  label,
  entries,
}: {
  readonly icon: ReactNode;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}) {
  const trigger = (
    <Button size="small" variant="quiet" icon={icon}>
      {label}
      <ChevronDown aria-hidden />
    </Button>
  );
  return <Menu trigger={trigger} entries={entries} />;
}
