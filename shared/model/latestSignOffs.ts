import type { MapDocument } from '../document/document.ts';
import type { Id } from '../document/fields.ts';
import type { SignOff } from '../document/signOff.ts';
import { compareInstants } from '../lib/compareInstants.ts';

/** The signature that counts, by leader: the latest, and of two from one moment the one that stands later. */
export function latestSignOffs(document: MapDocument): ReadonlyMap<Id, SignOff> {
  const latest = new Map<Id, SignOff>();
  for (const signOff of document.signOffs) {
    const known = latest.get(signOff.leaderId);
    if (!known || compareInstants(signOff.on, known.on) >= 0) latest.set(signOff.leaderId, signOff);
  }
  return latest;
}
