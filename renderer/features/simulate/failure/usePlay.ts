import { useEffect } from 'react';
import { mayMove } from '#renderer/actions/simulateBehaviours.ts';
import { simulationVerbs } from '#renderer/store/simulationVerbs.ts';

/** How long a wave stands before the next one comes, in milliseconds. */
const WAVE_MS = 1100;

/** Goes on wave by wave while it plays; where nothing may move by itself, one steps. */
export function usePlay(isPlaying: boolean, wave: number): void {
  useEffect(() => {
    if (!isPlaying || !mayMove()) return undefined;
    const timer = setTimeout(simulationVerbs.playOn, WAVE_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, wave]);
}
