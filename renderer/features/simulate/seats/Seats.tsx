import { useDeferredValue, useMemo } from 'react';
import type { MapModel } from '#shared/model/mapModel.ts';
import { seatsWithout } from '#shared/whatIf/seatsWithout.ts';
import { useAudit } from '#renderer/store/audit.ts';
import { useApp } from '#renderer/store/store.ts';
import { Adopt } from './Adopt.tsx';
import { FindingChanges } from './FindingChanges.tsx';
import { LoadShifts } from './LoadShifts.tsx';
import { OpenEnds } from './OpenEnds.tsx';
import styles from '../Simulate.module.css';
import { SeatChoice } from './SeatChoice.tsx';

/** Seats that are vacant or taken over: what would be otherwise. Nothing is, until it is adopted. */
export function Seats({ model }: { readonly model: MapModel }) {
  const asked = useApp((state) => state.session.simulation.seats);
  // What is typed and clicked comes first; a large map is read again when there is time.
  const report = useDeferredValue(useAudit());
  const seats = useDeferredValue(asked);
  const tried = useMemo(() => report && seatsWithout(report, seats), [report, seats]);
  const without = tried?.ok ? tried.value : null;
  return (
    <>
      <SeatChoice model={model} seats={asked} />
      {tried?.ok === false && asked.away.length > 0 && (
        <p className={styles.headline} role="status">
          {tried.error.message}
        </p>
      )}
      {without && asked.away.length > 0 && (
        <>
          <Adopt without={without} />
          <OpenEnds without={without} />
          <LoadShifts without={without} />
          <FindingChanges without={without} />
        </>
      )}
    </>
  );
}
