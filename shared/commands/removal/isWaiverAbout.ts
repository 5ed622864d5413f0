import type { Id } from '../../document/fields.ts';

/**
 * Whether an accepted finding is about one of the records. A finding's key is `rule` or
 * `rule:id,id`, with `%`, `,` and `:` inside an id percent-escaped (FORMAT: finding keys).
 */
export function isWaiverAbout(finding: string, ids: ReadonlySet<Id>): boolean {
  const colon = finding.indexOf(':');
  if (colon === -1 || ids.size === 0) return false;
  return finding
    .slice(colon + 1)
    .split(',')
    .some((part) => ids.has(unescape(part)));
}

function unescape(part: string): string {
  return part.replace(/%(25|2C|3A)/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
