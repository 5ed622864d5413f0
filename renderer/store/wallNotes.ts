/** The room reads so many risks and red lines at a stop; the rest stand on the map and in the inspector. */
export const NOTES_READ = 3;

/**
 * Height of the lines in which a stop's risks and red lines are read, over the foot of the map: what the map
 * leaves free for them. Known beforehand, so that nothing moves when one of them is shown.
 *
 * @param count risks and red lines of the stop
 * @param windowHeight in CSS pixels
 */
export function notesHeight(count: number, windowHeight: number): number {
  return count === 0 ? 0 : Math.min(count, NOTES_READ) * noteLine(windowHeight) + NOTES_AIR;
}

/** Height of one of these lines: a larger wall is looked at from farther away. */
export function noteLine(windowHeight: number): number {
  return Math.round(Math.min(44, Math.max(26, windowHeight * 0.036)));
}

/** Above and below them. */
const NOTES_AIR = 12;
