import type { MapModel } from '#shared/model/mapModel.ts';
import { wavesFrom } from '#renderer/store/simulation.ts';
import { useApp } from '#renderer/store/store.ts';
import { BlindCascades } from './BlindCascades.tsx';
import { CopyList } from './CopyList.tsx';
import { FailureStart } from './FailureStart.tsx';
import { usePlay } from './usePlay.ts';
import { WaveControls } from './WaveControls.tsx';
import { WaveList } from './WaveList.tsx';

/** A failure that spreads: where it begins, how far it has come, and who must hear. */
export function Failure({ model }: { readonly model: MapModel }) {
  const { fromAreaIds, wave, isPlaying } = useApp((state) => state.session.simulation.failure);
  const waves = wavesFrom(model, fromAreaIds);
  const current = Math.max(0, Math.min(wave, waves.length - 1));
  usePlay(isPlaying, current);
  return (
    <>
      <FailureStart model={model} fromAreaIds={fromAreaIds} />
      {waves.length > 0 && (
        <>
          <WaveControls model={model} waves={waves} current={current} isPlaying={isPlaying} />
          <WaveList model={model} waves={waves} current={current} />
          <BlindCascades model={model} waves={waves} />
          <CopyList model={model} waves={waves} />
        </>
      )}
    </>
  );
}
