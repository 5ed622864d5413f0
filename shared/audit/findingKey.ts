import type { Id } from '../document/fields.ts';
import { byCodeUnit } from '../lib/byCodeUnit.ts';

const ESCAPES: Readonly<Record<string, string>> = { '%': '%25', ',': '%2C', ':': '%3A' };

/**
 * `rule`, or `rule:` and the ids it is about, sorted by code unit and joined by `,`; `%`, `,` and `:` inside
 * an id are percent-escaped (FORMAT.md, finding keys).
 */
export function findingKey(rule: string, subjectIds: readonly Id[]): string {
  if (subjectIds.length === 0) return rule;
  const ids = [...subjectIds].sort(byCodeUnit);
  return `${rule}:${ids.map((id) => id.replace(/[%,:]/g, (mark) => ESCAPES[mark] ?? mark)).join(',')}`;
}
