const MINUTE = 60_000;

/** Time on a step in words: "4 of 10 min", and past the plan "3 min over 10". */
export function minutesSaid(usedMs: number, planned: number): string {
  const whole = Math.floor(usedMs / MINUTE);
  const over = Math.floor((usedMs - planned * MINUTE) / MINUTE);
  return over >= 1
    ? `${over} min over ${planned}`
    : `${Math.min(whole, planned)} of ${planned} min`;
}

/** How much of the plan is used, 0 to 1. */
export function shareUsed(usedMs: number, planned: number): number {
  return planned <= 0 ? 1 : Math.min(1, usedMs / (planned * MINUTE));
}
