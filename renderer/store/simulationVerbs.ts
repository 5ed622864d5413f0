import type { Id } from '#shared/document/fields.ts';
import type { SeatChange } from '#shared/whatIf/seatChange.ts';
import { wavesFrom, type Simulation } from './simulation.ts';
import { getState } from './store.ts';
import { verbs } from './verbs.ts';

function set(change: Partial<Simulation>): void {
  verbs.setSession({ simulation: { ...getState().session.simulation, ...change } });
}

/** The last wave of the failure that is asked about; 0 when it goes nowhere. */
function lastWave(): number {
  const { map, session } = getState();
  if (!map) return 0;
  return Math.max(0, wavesFrom(map.model, session.simulation.failure.fromAreaIds).length - 1);
}

/** Shows a wave, brought into range; whoever steps has stopped the play. */
function goToWave(wave: number, isPlaying = false): void {
  const { failure } = getState().session.simulation;
  const last = lastWave();
  const to = Math.max(0, Math.min(wave, last));
  set({ failure: { ...failure, wave: to, isPlaying: isPlaying && to < last } });
}

/** What can be asked of the map without changing it. */
export const simulationVerbs = {
  /** Chooses between the two questions; what each was about stays. */
  ask(about: Simulation['about']): void {
    const { failure } = getState().session.simulation;
    set({ about, failure: { ...failure, isPlaying: false } });
  },
  /** A failure begins in these areas; nothing has spread yet. */
  begin(fromAreaIds: readonly Id[]): void {
    set({ about: 'failure', failure: { fromAreaIds, wave: 0, isPlaying: false } });
  },
  goToWave: (wave: number) => goToWave(wave),
  walkWaves: (step: 1 | -1) => goToWave(getState().session.simulation.failure.wave + step),
  /** Goes on by itself from here, from the beginning once all is reached; or stops. */
  togglePlay(): void {
    const { isPlaying, wave } = getState().session.simulation.failure;
    if (isPlaying) goToWave(wave);
    else goToWave(wave >= lastWave() ? 0 : wave, true);
  },
  /** The next wave of a play; it stops at the last one. */
  playOn: () => goToWave(getState().session.simulation.failure.wave + 1, true),
  /** Which seats are away, and who takes them over. */
  setSeats(seats: SeatChange): void {
    set({ about: 'seats', seats });
  },
};
