/** Leaders by areas as a grid. */
export function Matrix() {
  return <main aria-label="Matrix" />;
}
