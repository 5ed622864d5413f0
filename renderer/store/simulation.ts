import type { Id } from '#shared/document/fields.ts';
import { cascadeWaves, type ReachedArea } from '#shared/model/cascadeWaves.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { presentSeats, type SeatChange } from '#shared/whatIf/seatChange.ts';

/** What somebody asks of the map without changing it. Both questions stay as they were left. */
export interface Simulation {
  readonly about: 'failure' | 'seats';
  readonly failure: {
    readonly fromAreaIds: readonly Id[];
    /** How far it has spread: 0 is where it begins. */
    readonly wave: number;
    readonly isPlaying: boolean;
  };
  readonly seats: SeatChange;
}

export const NO_SIMULATION: Simulation = {
  about: 'failure',
  failure: { fromAreaIds: [], wave: 0, isPlaying: false },
  seats: { away: [], intoId: null },
};

type Waves = readonly (readonly ReachedArea[])[];
const known = new WeakMap<MapModel, { readonly from: readonly Id[]; readonly waves: Waves }>();

/** The waves of a failure, made once for a document and where it begins. */
export function wavesFrom(model: MapModel, from: readonly Id[]): Waves {
  const made = known.get(model);
  if (made?.from === from) return made.waves;
  const waves = cascadeWaves(model, from);
  known.set(model, { from, waves });
  return waves;
}

/** What a simulation shows on the map. */
export interface SimulationMarks {
  /** Areas that the failure has reached so far, with their wave; `null` when seats are asked about. */
  readonly waves: ReadonlyMap<Id, number> | null;
  /** The wave that came last. */
  readonly wave: number;
  /** Seats that are away, and what is written on them. */
  readonly seats: ReadonlyMap<Id, 'vacant' | 'merged'>;
  /** Areas that have nobody left who owns them. */
  readonly orphaned: ReadonlySet<Id>;
}

/** The marks of a simulation on this map; ids that it does not hold are left out. */
export function simulationMarks(model: MapModel, simulation: Simulation): SimulationMarks {
  if (simulation.about === 'failure') {
    const { fromAreaIds, wave } = simulation.failure;
    const waves = wavesFrom(model, fromAreaIds);
    const last = Math.max(0, Math.min(wave, waves.length - 1));
    const reached = waves
      .slice(0, last + 1)
      .flatMap((areas, number) => areas.map(({ areaId }) => [areaId, number] as const));
    return { waves: new Map(reached), wave: last, seats: new Map(), orphaned: new Set() };
  }
  const { away, intoId } = presentSeats(model, simulation.seats);
  const gone = new Set(away);
  const owned = ownedBy(model, away);
  const orphaned = intoId === null ? owned.filter((areaId) => isOrphaned(model, areaId, gone)) : [];
  return {
    waves: null,
    wave: 0,
    seats: new Map(away.map((id) => [id, intoId === null ? 'vacant' : 'merged'] as const)),
    orphaned: new Set(orphaned),
  };
}

/**
 * Areas that a question is about: all that a failure will reach, however far it has come, or what those
 * who are away own.
 */
export function askedAreas(model: MapModel, { about, failure, seats }: Simulation): readonly Id[] {
  return about === 'failure'
    ? wavesFrom(model, failure.fromAreaIds).flatMap((areas) => areas.map(({ areaId }) => areaId))
    : ownedBy(model, presentSeats(model, seats).away);
}

const ownedBy = (model: MapModel, leaderIds: readonly Id[]) =>
  leaderIds.flatMap((id) =>
    model.assignmentsOfLeader(id).flatMap(({ role, areaId }) => (role === 'owner' ? areaId : [])),
  );

const isOrphaned = (model: MapModel, areaId: Id, gone: ReadonlySet<Id>) =>
  model.inRole(areaId, 'owner').every(({ leaderId }) => gone.has(leaderId));
