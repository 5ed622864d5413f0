/** Stands here until the step is built. */
export function ExpertiseStep() {
  return null;
}
