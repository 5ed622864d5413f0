const PATTERN = /^(\d{1,10})-([\w-]{1,100})\.recovery$/;
const ASIDE = /^\d{1,10}-[\w-]{1,100}\.recovery\.damaged$/;

/** One file for each unsaved map of each run of the app; its name says nothing about the map. */
export function recoveryName(pid: number, docId: string): string {
  return `${pid}-${docId}.recovery`;
}

/** The process that kept it; `null` for every other name. */
export function keeperOf(name: string): number | null {
  const match = PATTERN.exec(name);
  return match ? Number(match[1]) : null;
}

/** Whether it was set aside because it could not be read. */
export function isAside(name: string): boolean {
  return ASIDE.test(name);
}

export function asideName(name: string): string {
  return `${name}.damaged`;
}
