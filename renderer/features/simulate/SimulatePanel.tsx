import { setSideOpen } from '#renderer/store/sideOpen.ts';
import { useApp } from '#renderer/store/store.ts';
import type { Simulation } from '#renderer/store/simulation.ts';
import { simulationVerbs } from '#renderer/store/simulationVerbs.ts';
import { Panel } from '#renderer/ui/Panel.tsx';
import { SegmentedControl, type Segment } from '#renderer/ui/SegmentedControl.tsx';
import { Failure } from './failure/Failure.tsx';
import { Seats } from './seats/Seats.tsx';
import styles from './Simulate.module.css';

const QUESTIONS: readonly Segment<Simulation['about']>[] = [
  { value: 'failure', label: 'An area fails' },
  { value: 'seats', label: 'A seat is vacant' },
];

const close = () => setSideOpen(false);

/** What if: a failure that spreads, or a seat without its leader. The map stays as it is. */
export function SimulatePanel() {
  const model = useApp((state) => state.map?.model);
  const about = useApp((state) => state.session.simulation.about);
  if (!model) return null;
  return (
    <Panel title="What if" label="What if" onClose={close}>
      <div className={styles.panel}>
        <SegmentedControl
          label="What if"
          isLabelHidden
          value={about}
          segments={QUESTIONS}
          onChange={simulationVerbs.ask}
        />
        {about === 'failure' ? <Failure model={model} /> : <Seats model={model} />}
      </div>
    </Panel>
  );
}
