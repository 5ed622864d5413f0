import type { AppState } from './appState.ts';
import { isSideOpen } from './sideOpen.ts';
import type { Simulation } from './simulation.ts';

/** The question that the side asks now; `null` when it shows something else, or nothing is asked yet. */
export function simulationShown(state: AppState): Simulation | null {
  const { map, session } = state;
  if (!map || !isSideOpen(state) || session.side !== 'simulate') return null;
  const { simulation } = session;
  const { about, failure, seats } = simulation;
  const asked = about === 'failure' ? failure.fromAreaIds : seats.away;
  return asked.length > 0 ? simulation : null;
}

/** Whether the map shows a failure spreading, and with it the cascades. */
export function isFailureShown(state: AppState): boolean {
  return simulationShown(state)?.about === 'failure';
}
