/** Who decides this? */
export function WhoDecides() {
  return null;
}
