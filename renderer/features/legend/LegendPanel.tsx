import { X } from 'lucide-react';
import { drawLamp } from '#shared/drawing/drawLamp.ts';
import { legendItems } from '#shared/drawing/legend.ts';
import { simulationLegend } from '#shared/drawing/simulationLegend.ts';
import { LANE_METRICS } from '#shared/layout/laneMetrics.ts';
import { isFailureShown, simulationShown } from '#renderer/store/simulationShown.ts';
import { useApp } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { LegendMark } from './LegendMark.tsx';
import styles from './LegendPanel.module.css';

const WIDTH = 44;
const HEIGHT = 28;

/** What the audit puts on cards and headers; on paper the findings have a section of their own. */
const FOUND = [
  ['red', 'must be settled'],
  ['amber', 'worth a talk'],
  ['open', 'a leader has not said it yet, a mark for each step'],
] as const;
const MARK = 6;

const close = () => verbs.setSession({ isLegendShown: false });

/** A letter and its meaning stay on one line: "E ethics". */
const keepTogether = (label: string) => label.replaceAll(/\b([A-Z]) /g, '$1\u00a0');

/** The key to the map, in the map's own marks. */
export function LegendPanel() {
  const isAppetiteShown = useApp((state) => state.settings.isAppetiteShown);
  const areCascadesShown = useApp(
    (state) => state.session.isCascadesShown || isFailureShown(state),
  );
  const simulated = useApp((state) => simulationShown(state)?.about ?? null);
  return (
    <section className={styles.legend} aria-label="Legend">
      <header className={styles.head}>
        <h2>Legend</h2>
        <IconButton
          size="small"
          label="Close legend"
          accelerator="?"
          tooltipSide="top"
          icon={<X />}
          onClick={close}
        />
      </header>
      <ul>
        {[
          ...legendItems(LANE_METRICS.screen, isAppetiteShown, areCascadesShown),
          ...(simulated ? simulationLegend(LANE_METRICS.screen, simulated) : []),
        ].map((item) => (
          <li key={item.id} className={styles.line}>
            <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
              {item.draw((WIDTH - item.sampleWidth) / 2, HEIGHT / 2).map((op, index) => (
                // The marks of one sample never change places.
                <LegendMark key={`${item.id} ${index}`} op={op} />
              ))}
            </svg>
            <span>{keepTogether(item.label)}</span>
          </li>
        ))}
        {FOUND.map(([mark, label]) => (
          <li key={mark} className={styles.line}>
            <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
              {drawLamp(mark, WIDTH / 2, HEIGHT / 2, MARK, 'paper').map((op) => (
                <LegendMark key={op.op} op={op} />
              ))}
            </svg>
            <span>{label}</span>
          </li>
        ))}
      </ul>
      <p className={styles.letters}>
        In RACI letters: owner A, coordinator C, informed I. Teams differ on what these mean; the
        words above count.
      </p>
    </section>
  );
}
