/** Maps that were asked for and are neither here nor refused yet. */
let onTheirWay = 0;

/** Runs what brings a map; meanwhile the window knows that one is on its way. */
export async function whileOpening<T>(ask: () => Promise<T>): Promise<T> {
  onTheirWay += 1;
  try {
    return await ask();
  } finally {
    onTheirWay -= 1;
  }
}

/** Whether a map was asked for and has not come yet. */
export function isMapOnItsWay(): boolean {
  return onTheirWay > 0;
}
