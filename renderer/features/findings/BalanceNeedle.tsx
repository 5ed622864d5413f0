import { useMemo } from 'react';
import { balance } from '#shared/audit/balance.ts';
import { thresholdOf } from '#shared/audit/thresholds.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { goToSubject } from '#renderer/actions/goToFinding.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import styles from './Findings.module.css';

/** The scale, in its own units. */
const WIDTH = 240;
const MIDDLE = 22;
const INSET = 8;
/** More areas than these are a list, not a hint. */
const NAMED = 3;

const xOf = (needle: number) => WIDTH / 2 + (needle * (WIDTH - 2 * INSET)) / 2;

/** Between too little and too much collaboration: where the team stands, and what would move it. */
export function BalanceNeedle({ model }: { readonly model: MapModel }) {
  const { isWeighed, needle, sentence, movers } = useMemo(() => balance(model), [model]);
  if (!isWeighed) return null;
  const at = xOf(needle);
  const said =
    needle === 0 ? 'in balance' : needle < 0 ? 'under-collaboration' : 'over-collaboration';
  const bounds = `at least ${thresholdOf(model.document, 'sovereignShare')} % alone, at least ${thresholdOf(model.document, 'collaborationShare')} % together`;
  return (
    <Disclosure title="Balance" summary={said} isInitiallyOpen={needle !== 0}>
      <svg
        className={styles.balanceScale}
        viewBox={`0 0 ${WIDTH} 32`}
        role="img"
        aria-label={`Balance needle: ${said}`}
      >
        <line x1={INSET} x2={WIDTH - INSET} y1={MIDDLE} y2={MIDDLE} className={styles.scaleLine} />
        <rect
          x={WIDTH / 2 - 14}
          y={MIDDLE - 4}
          width={28}
          height={8}
          className={styles.scaleBand}
        />
        {[-1, -0.5, 0.5, 1].map((tick) => (
          <line
            key={tick}
            x1={xOf(tick)}
            x2={xOf(tick)}
            y1={MIDDLE - 3}
            y2={MIDDLE + 3}
            className={styles.scaleLine}
          />
        ))}
        <path d={`M${at} ${MIDDLE + 6}l-5 -18h10z`} className={styles.needle} />
      </svg>
      <p className={styles.balanceEnds} aria-hidden>
        <span>too much alone</span>
        <span>too much together</span>
      </p>
      <p className={styles.reason}>{sentence}</p>
      {movers.length > 0 && (
        <ul className={styles.links} aria-label="What would move it">
          {movers.slice(0, NAMED).map((id) => (
            <li key={id}>
              <Button variant="link" onClick={() => goToSubject({ kind: 'area', id })}>
                {model.area(id)?.name}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.source}>In balance: {bounds}.</p>
    </Disclosure>
  );
}
