import { useEffect, useState } from 'react';

const SECOND = 1_000;

/**
 * The present moment in ms since 1970, fresh every second while asked for. Time is always read from the
 * clock, never counted in ticks: a tick that comes late makes nothing drift.
 */
export function useNow(isAsked: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isAsked) return undefined;
    const tick = () => setNow(Date.now());
    tick();
    const timer = setInterval(tick, SECOND);
    return () => clearInterval(timer);
  }, [isAsked]);
  return now;
}
