/** Stands here until the step is built. */
export function RedLinesStep() {
  return null;
}
