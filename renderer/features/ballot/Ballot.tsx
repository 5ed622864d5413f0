/** The blind ballot. */
export function Ballot() {
  return null;
}
