import { LANE_MODES, type DecisionArea } from '#shared/document/area.ts';
import type { Id } from '#shared/document/fields.ts';
import type { Leader } from '#shared/document/leader.ts';
import { foldText } from '#shared/lib/foldText.ts';
import { leaderLoad } from '#shared/model/leaderLoad.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import type { MatrixView } from '#renderer/store/matrixView.ts';

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** What of the view decides which areas are shown, and in which order. */
export type Sieve = Pick<
  MatrixView,
  'areaOrder' | 'words' | 'mode' | 'leaderId' | 'isOnlyFindings' | 'isOnlyOpen'
>;

/** Whether the lane of an area is still to be settled: no mode, no owner, or a dispute. */
export function isOpen(model: MapModel, area: DecisionArea): boolean {
  return (
    area.mode === 'undecided' ||
    area.dispute !== null ||
    model.inRole(area.id, 'owner').length === 0
  );
}

/** Whether any filter is on. */
export function isSifted(view: Sieve): boolean {
  return (
    view.words.trim() !== '' ||
    view.mode !== null ||
    view.leaderId !== null ||
    view.isOnlyFindings ||
    view.isOnlyOpen
  );
}

/**
 * The areas that the view shows, in its order; equal ones stay in the file's.
 *
 * @param findingsOf how many findings an area has
 */
export function orderAreas(
  model: MapModel,
  view: Sieve,
  findingsOf: (areaId: Id) => number,
): readonly Id[] {
  const words = foldText(view.words).split(/\s+/).filter(Boolean);
  const areas = model.document.areas.filter((area) => {
    if (view.mode !== null && area.mode !== view.mode) return false;
    if (view.leaderId !== null && !model.assignment(view.leaderId, area.id)) return false;
    if (view.isOnlyOpen && !isOpen(model, area)) return false;
    if (view.isOnlyFindings && findingsOf(area.id) === 0) return false;
    if (words.length === 0) return true;
    const text = foldText(`${area.name} ${area.domain}`);
    return words.every((word) => text.includes(word));
  });
  return sorted(areas, view.areaOrder, model, findingsOf).map((area) => area.id);
}

function sorted(
  areas: DecisionArea[],
  order: MatrixView['areaOrder'],
  model: MapModel,
  findingsOf: (areaId: Id) => number,
): DecisionArea[] {
  switch (order) {
    case 'file':
      return areas;
    case 'name':
      return areas.toSorted((a, b) => collator.compare(a.name, b.name));
    case 'mode':
      return areas.toSorted((a, b) => LANE_MODES.indexOf(a.mode) - LANE_MODES.indexOf(b.mode));
    case 'owner': {
      const place = (area: DecisionArea) => {
        const [owner] = model.inRole(area.id, 'owner');
        return owner ? model.leaderIndex(owner.leaderId) : model.document.leaders.length;
      };
      return areas.toSorted((a, b) => place(a) - place(b));
    }
    case 'findings':
      return areas.toSorted((a, b) => findingsOf(b.id) - findingsOf(a.id));
  }
}

/** The leaders in the order of the view. */
export function orderLeaders(model: MapModel, order: MatrixView['leaderOrder']): readonly Id[] {
  const { leaders } = model.document;
  const load = ({ id }: Leader) => {
    const { owns, coordinates } = leaderLoad(model, id);
    return owns + coordinates;
  };
  const ordered =
    order === 'file'
      ? leaders
      : order === 'name'
        ? leaders.toSorted((a, b) => collator.compare(a.title, b.title))
        : leaders.toSorted((a, b) => load(b) - load(a));
  return ordered.map(({ id }) => id);
}
