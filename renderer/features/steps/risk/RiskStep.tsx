/** Stands here until the step is built. */
export function RiskStep() {
  return null;
}
