/** Stands here until the step is built. */
export function OutcomesStep() {
  return null;
}
