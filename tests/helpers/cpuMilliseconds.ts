import process from 'node:process';

/**
 * Processor time that an act takes, in ms: unlike the clock it does not count what other programs on
 * the machine do meanwhile. Only for bounds that a super-linear algorithm misses by far.
 */
export function cpuMilliseconds(act: () => void): number {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
