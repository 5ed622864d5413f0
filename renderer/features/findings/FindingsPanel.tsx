/** What the audit says. */
export function FindingsPanel() {
  return <section aria-label="Findings" />;
}
