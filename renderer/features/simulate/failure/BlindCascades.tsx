import { useMemo } from 'react';
import { auditContext } from '#shared/audit/auditContext.ts';
import { blindCascade } from '#shared/audit/rules/blindCascade.ts';
import { blindCascadesWithin } from '#shared/model/blindCascadesWithin.ts';
import type { ReachedArea } from '#shared/model/cascadeWaves.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { goToSubject } from '#renderer/actions/goToFinding.ts';
import { useApp } from '#renderer/store/store.ts';
import { LampShape } from '#renderer/ui/LampShape.tsx';
import { Part } from '../parts/Part.tsx';
import { Some } from '../parts/Some.tsx';
import styles from '../Simulate.module.css';

export interface BlindCascadesProps {
  readonly model: MapModel;
  readonly waves: readonly (readonly ReachedArea[])[];
}

/** So many are listed at first. */
const FIRST = 10;

/** The cascades on the way that join owners without a lane between them. */
export function BlindCascades({ model, waves }: BlindCascadesProps) {
  const inputs = useApp((state) => state.audit);
  const blind = useMemo(() => blindCascadesWithin(model, waves), [model, waves]);
  const context = useMemo(() => auditContext(model, inputs), [model, inputs]);
  if (blind.length === 0) return null;
  return (
    <Part title="Nobody sees both ends" count={blind.length}>
      <p className={styles.soft}>
        Owners without a lane with each other: whoever is hit hears of it last.
      </p>
      <Some items={blind} first={FIRST} className={styles.rows}>
        {({ id }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.sentence}
              onClick={() => goToSubject({ kind: 'cascade', id })}
            >
              <LampShape shape="red" />
              <span>{blindCascade.say(context, [id])}</span>
            </button>
          </li>
        )}
      </Some>
    </Part>
  );
}
