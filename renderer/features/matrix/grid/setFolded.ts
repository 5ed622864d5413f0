import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';

/** Folds the areas of a domain away, or shows them again. */
export function setFolded(domain: string, isFolded: boolean): void {
  const { matrix } = getState().session;
  if (matrix.folded.has(domain) === isFolded) return;
  const folded = new Set(matrix.folded);
  if (isFolded) folded.add(domain);
  else folded.delete(domain);
  verbs.setSession({ matrix: { ...matrix, folded } });
}
