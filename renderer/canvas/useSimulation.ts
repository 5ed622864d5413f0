import { useMemo } from 'react';
import { simulationMarks, type SimulationMarks } from '#renderer/store/simulation.ts';
import { simulationShown } from '#renderer/store/simulationShown.ts';
import { useApp } from '#renderer/store/store.ts';
import type { MapModel } from '#shared/model/mapModel.ts';

/** What a simulation marks on the map; `null` while the side asks nothing. */
export function useSimulation(model: MapModel): SimulationMarks | null {
  const simulation = useApp(simulationShown);
  return useMemo(() => simulation && simulationMarks(model, simulation), [model, simulation]);
}
