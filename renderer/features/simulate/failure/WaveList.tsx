import { memo, useEffect, useMemo, useRef } from 'react';
import type { Role } from '#shared/document/assignment.ts';
import { joinWords } from '#shared/lib/sentence.ts';
import type { ReachedArea } from '#shared/model/cascadeWaves.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { mustHear, type Hearer } from '#shared/model/mustHear.ts';
import { STRENGTH_SCALE } from '#shared/model/partWords.ts';
import { GoTo } from '../parts/GoTo.tsx';
import { nameOf, titleOf } from '../parts/names.ts';
import { Some } from '../parts/Some.tsx';
import simulate from '../Simulate.module.css';
import styles from './Waves.module.css';
import { WaveShape } from './WaveShape.tsx';

export interface WaveListProps {
  readonly model: MapModel;
  readonly waves: readonly (readonly ReachedArea[])[];
  readonly current: number;
}

/** What a leader is in the area that brings the news. */
const AS: Readonly<Record<Role, string>> = {
  owner: 'owner of',
  coordinator: 'coordinator of',
  informed: 'informed about',
};
const ROLES: readonly Role[] = ['owner', 'coordinator', 'informed'];
/** So many areas of a wave are named at first. */
const FIRST = 12;

/** Every wave with the areas that it reaches and the leaders who must hear in it, in order. */
export function WaveList({ model, waves, current }: WaveListProps) {
  const told = useMemo(() => {
    const all = mustHear(model, waves);
    return waves.map((areas, number) => ({
      areas,
      hearers: all.filter(({ wave }) => wave === number),
      first: all.filter(({ wave }) => wave < number).length + 1,
    }));
  }, [model, waves]);
  return (
    <ol aria-label="Waves, and who must hear in each">
      {told.map((wave, number) => (
        <Wave
          key={number}
          model={model}
          number={number}
          {...wave}
          when={number === current ? 'now' : number < current ? 'past' : 'ahead'}
        />
      ))}
    </ol>
  );
}

interface WaveProps {
  readonly model: MapModel;
  readonly number: number;
  readonly areas: readonly ReachedArea[];
  readonly hearers: readonly Hearer[];
  /** Which of all hearers the first one is, from 1. */
  readonly first: number;
  readonly when: 'past' | 'now' | 'ahead';
}

/** One wave. A failure of a large map has a hundred, of which a step changes two. */
const Wave = memo(function Wave({ model, number, areas, hearers, first, when }: WaveProps) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // Where it begins stands at the top anyhow.
    if (when === 'now' && number > 0) item.current?.scrollIntoView?.({ block: 'nearest' });
  }, [when, number]);
  return (
    <li
      ref={item}
      className={styles.wave}
      data-when={when}
      aria-current={when === 'now' ? 'step' : undefined}
    >
      <h3 className={styles.waveTitle}>
        <WaveShape wave={number} />
        {number === 0 ? 'It begins' : `Wave ${number}`}
      </h3>
      <Some items={areas} first={FIRST} className={simulate.rows}>
        {({ areaId, via }) => (
          <li key={areaId}>
            <GoTo kind="area" id={areaId} name={nameOf(model, areaId)} />
            {via && (
              <span className={simulate.soft}>
                , from {nameOf(model, via.fromAreaId)},{' '}
                {(STRENGTH_SCALE[via.strength - 1] ?? '').toLowerCase()}
              </span>
            )}
          </li>
        )}
      </Some>
      {hearers.length > 0 ? (
        <>
          <h4 className={styles.mustHear}>Must hear</h4>
          <ol className={styles.hearers} start={first}>
            {hearers.map((hearer) => (
              <HearerLine key={hearer.leaderId} model={model} hearer={hearer} />
            ))}
          </ol>
        </>
      ) : (
        <p className={simulate.soft}>Nobody else must hear.</p>
      )}
    </li>
  );
});

function HearerLine({ model, hearer }: { readonly model: MapModel; readonly hearer: Hearer }) {
  const { leaderId, by } = hearer;
  const parts = ROLES.flatMap((role) => {
    const names = by
      .filter((part) => part.role === role)
      .map(({ areaId }) => nameOf(model, areaId));
    return names.length === 0 ? [] : [`${AS[role]} ${joinWords(names)}`];
  });
  return (
    <li>
      <GoTo kind="leader" id={leaderId} name={titleOf(model, leaderId)} />
      <span className={simulate.soft}>, {parts.join('; ')}</span>
    </li>
  );
}
