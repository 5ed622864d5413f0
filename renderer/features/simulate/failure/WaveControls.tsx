import { Pause, Play, SkipBack, StepBack, StepForward } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { counted, joinWords } from '#shared/lib/sentence.ts';
import type { ReachedArea } from '#shared/model/cascadeWaves.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { mayMove } from '#renderer/actions/simulateBehaviours.ts';
import { simulationVerbs } from '#renderer/store/simulationVerbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { nameOf } from '../parts/names.ts';
import simulate from '../Simulate.module.css';
import styles from './WaveControls.module.css';

export interface WaveControlsProps {
  readonly model: MapModel;
  readonly waves: readonly (readonly ReachedArea[])[];
  readonly current: number;
  readonly isPlaying: boolean;
}

/** More names than these are a number. */
const NAMED = 4;

/** Unlike `disabled` it leaves the keyboard where it is when the last wave is reached. */
const unless = (can: boolean) => (can ? {} : { 'aria-disabled': true, 'data-disabled': '' });

/** Plays, stops and steps; arrow keys step as well. Below, how far the failure has come. */
export function WaveControls({ model, waves, current, isPlaying }: WaveControlsProps) {
  const last = waves.length - 1;
  const canGoOn = current < last;
  const canGoBack = current > 0;
  const reached = waves.slice(0, current + 1).flat().length;

  const handleKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    simulationVerbs.goToWave(to);
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={styles.controls}>
      {last > 0 && (
        // Arrow keys of the buttons inside come up to here.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <div
          className={styles.buttons}
          role="group"
          aria-label="Waves of the failure"
          onKeyDown={handleKeyDown}
        >
          <IconButton
            label="Back to where it begins"
            icon={<SkipBack />}
            {...unless(canGoBack)}
            onClick={() => simulationVerbs.goToWave(0)}
          />
          <IconButton
            label="Previous wave"
            accelerator=","
            icon={<StepBack />}
            {...unless(canGoBack)}
            onClick={() => simulationVerbs.walkWaves(-1)}
          />
          {mayMove() && (
            <Button
              variant="primary"
              icon={isPlaying ? <Pause aria-hidden /> : <Play aria-hidden />}
              onClick={simulationVerbs.togglePlay}
            >
              {isPlaying ? 'Pause' : canGoOn ? 'Play' : 'Play again'}
            </Button>
          )}
          <IconButton
            label="Next wave"
            accelerator="."
            icon={<StepForward />}
            {...unless(canGoOn)}
            onClick={() => simulationVerbs.walkWaves(1)}
          />
        </div>
      )}
      <p className={simulate.headline} role="status">
        {current === 0
          ? last === 0
            ? 'It reaches no other area.'
            : `It begins here. ${counted(last, 'wave')} ahead.`
          : `Wave ${current} of ${last}: ${namesOf(model, waves[current] ?? [])}.`}
      </p>
      {last > 0 && (
        <p className={simulate.soft}>
          Reach: {reached} of {counted(model.document.areas.length, 'area')}
          {canGoOn ? ' so far.' : '.'}
        </p>
      )}
    </div>
  );
}

function namesOf(model: MapModel, wave: readonly ReachedArea[]): string {
  return wave.length > NAMED
    ? counted(wave.length, 'area')
    : joinWords(wave.map(({ areaId }) => nameOf(model, areaId)));
}
