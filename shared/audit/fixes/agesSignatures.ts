import { latestSignOffs } from '../../model/latestSignOffs.ts';
import type { AuditContext } from '../auditContext.ts';
import type { Fix } from '../fix.ts';

/** The rule that speaks up once a signed map changes. */
const STALE = 'sign-off-stale';

/**
 * The fixes, with what each of them does to signatures: whatever changes a map that somebody has signed as
 * it stands makes that signature one for an earlier version. Every fix changes what is signed, so that no
 * rule has to think of it.
 */
export function agesSignatures(context: AuditContext, fixes: readonly Fix[]): readonly Fix[] {
  if (fixes.length === 0 || !isSignedAsItStands(context)) return fixes;
  return fixes.map((fix) => ({
    label: fix.label,
    commands: fix.commands,
    // What a fix raises may be worked out only when it is read.
    get raises() {
      return [...fix.raises, STALE];
    },
  }));
}

function isSignedAsItStands({ model, contentHash }: AuditContext): boolean {
  if (contentHash === null) return false;
  return [...latestSignOffs(model.document).values()].some(
    (signOff) => signOff.contentHash === contentHash,
  );
}
