import { audit } from '#shared/audit/audit.ts';
import { changedFindings } from '#shared/audit/changedFindings.ts';
import type { Finding } from '#shared/audit/finding.ts';
import type { Fix } from '#shared/audit/fix.ts';
import { carryOut } from '#shared/commands/registry.ts';
import { contentHash } from '#shared/document/contentHash.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { newId } from './newId.ts';

/** What a fix does to the findings, found out on a copy. Accepted findings are left out. */
export interface FixPreview {
  readonly settles: readonly Finding[];
  readonly raises: readonly Finding[];
}

/**
 * Carries a fix out on a copy of the map and reads it again.
 *
 * @returns `null` where it cannot be carried out as the map is now
 */
export function previewFix(
  findings: readonly Finding[],
  about: Finding,
  fix: Fix,
): FixPreview | null {
  const { context } = about;
  let { document } = context.model;
  for (const command of fix.commands({ newId, now: new Date().toISOString() })) {
    const result = carryOut(document, command);
    if (!result.ok) return null;
    document = result.value;
  }
  // Whoever signed has signed what the map was before.
  const isSigned = context.contentHash !== null && document.signOffs.length > 0;
  const after = audit(buildModel(document), {
    today: context.today,
    contentHash: isSigned ? contentHash(document) : context.contentHash,
  }).findings;
  const { vanish, appear } = changedFindings(findings, after);
  return { settles: vanish, raises: appear };
}
