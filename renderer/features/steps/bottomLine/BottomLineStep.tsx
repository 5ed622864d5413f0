/** Stands here until the step is built. */
export function BottomLineStep() {
  return null;
}
