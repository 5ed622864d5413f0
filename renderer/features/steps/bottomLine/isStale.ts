import type { SignOff } from '#shared/document/signOff.ts';

/**
 * Whether the map has changed since a signature was given.
 *
 * @param contentHash of the map as it is, `null` while it is being made: then nothing is called stale.
 */
export function isStale(signature: SignOff, contentHash: string | null): boolean {
  return contentHash !== null && signature.contentHash !== contentHash;
}
