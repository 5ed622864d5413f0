/** What if. */
export function SimulatePanel() {
  return <section aria-label="What if" />;
}
