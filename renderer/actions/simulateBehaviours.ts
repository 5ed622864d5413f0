import type { ActionId } from '#shared/actions/catalog.ts';
import type { Id } from '#shared/document/fields.ts';
import { recordById } from '#shared/model/recordById.ts';
import type { SeatChange } from '#shared/whatIf/seatChange.ts';
import type { AppState, OpenMap } from '#renderer/store/appState.ts';
import { canvas } from '#renderer/store/canvasHandle.ts';
import { idsOf, type Selection } from '#renderer/store/selection.ts';
import { setSideOpen } from '#renderer/store/sideOpen.ts';
import { wavesFrom } from '#renderer/store/simulation.ts';
import { isFailureShown } from '#renderer/store/simulationShown.ts';
import { simulationVerbs } from '#renderer/store/simulationVerbs.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import type { Behaviour } from './behaviour.ts';
import { onceLaidOut } from './onceLaidOut.ts';
import { targetAreas } from './target.ts';

/** Areas in which a failure would begin: the selected ones, and those of selected roles, risks and red lines. */
export function failingAreas(map: OpenMap, selection: Selection): readonly Id[] {
  const { document } = map;
  const notes = [
    ...idsOf(selection, 'risk').map((id) => recordById(document, 'risks', id)),
    ...idsOf(selection, 'redLine').map((id) => recordById(document, 'redLines', id)),
  ].flatMap((record) => record?.areaId ?? []);
  return [...new Set([...targetAreas(map, selection), ...notes])];
}

/** The question beside the map, whatever was on screen: what it reaches may stand anywhere. */
function openSide(): void {
  verbs.setSession({
    side: 'simulate',
    screen: 'map',
    collapsedBands: new Set(),
    onlyLeaderId: null,
  });
  setSideOpen(true);
}

/** A failure begins here, and the map shows all that it will reach. */
export function simulateFailure(fromAreaIds: readonly Id[]): void {
  openSide();
  simulationVerbs.begin(fromAreaIds);
  onceLaidOut(showReach);
}

/** Seats are away, and the map shows the one that was taken last. */
export function simulateSeats(seats: SeatChange): void {
  simulationVerbs.setSeats(seats);
  const id = seats.away.at(-1);
  if (id !== undefined) onceLaidOut(() => canvas()?.reveal({ kind: 'leader', id }));
}

/** Brings everything that the failure reaches into view. */
function showReach(): void {
  const { map, session } = getState();
  if (!map) return;
  const { fromAreaIds } = session.simulation.failure;
  const reached = wavesFrom(map.model, fromAreaIds).flat();
  if (reached.length > 0)
    canvas()?.fitItems(reached.map(({ areaId }) => ({ kind: 'area', id: areaId })));
}

/** Whether things may move by themselves on this screen. */
export function mayMove(): boolean {
  return !window.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
}

const hasWaves = (state: AppState, isThere: (wave: number, last: number) => boolean) => {
  if (!state.map || !isFailureShown(state)) return false;
  const { fromAreaIds, wave } = state.session.simulation.failure;
  return isThere(wave, wavesFrom(state.map.model, fromAreaIds).length - 1);
};

/** At the last wave of a failure nothing is missing. */
const failureFirst = (state: AppState) =>
  isFailureShown(state) ? null : 'To walk its waves, choose under What if what fails first.';

/** Questions to the map that change nothing: also behind the six steps, where they bring the map up. */
export const simulateBehaviours = {
  'meeting.failHere': {
    isEnabled: ({ map, session }) =>
      map !== null && failingAreas(map, session.selection).length > 0,
    run: () => {
      const { map, session } = getState();
      if (map) simulateFailure(failingAreas(map, session.selection));
    },
  },
  'meeting.vacateSeat': {
    isEnabled: ({ session }) => idsOf(session.selection, 'leader').length > 0,
    run: () => {
      openSide();
      const away = idsOf(getState().session.selection, 'leader');
      simulateSeats({ away, intoId: null });
    },
  },
  'meeting.playWaves': {
    isEnabled: (state) => mayMove() && hasWaves(state, (_, last) => last > 0),
    label: ({ session }) =>
      session.simulation.failure.isPlaying ? 'Pause the failure' : 'Play the failure',
    run: simulationVerbs.togglePlay,
  },
  'meeting.nextWave': {
    isEnabled: (state) => hasWaves(state, (wave, last) => wave < last),
    needs: failureFirst,
    run: () => simulationVerbs.walkWaves(1),
  },
  'meeting.previousWave': {
    isEnabled: (state) => hasWaves(state, (wave) => wave > 0),
    needs: failureFirst,
    run: () => simulationVerbs.walkWaves(-1),
  },
} satisfies Partial<Record<ActionId, Behaviour>>;
