/** The six steps, one at a time. */
export function StepsScreen() {
  return <main aria-label="Six steps" />;
}
