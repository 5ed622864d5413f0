import type { MapDocument } from '../document/document.ts';
import { MAX_LINKS, MAX_NODES, MAX_RECORDS } from '../document/limits.ts';
import { readDocument } from '../document/readDocument.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { RawRecord } from './migration.ts';
import type { OpenRefusal } from './openRefusal.ts';

/** Third pass: counts against the limits first, then every field; defaults are filled in. */
export function validate(value: RawRecord): Result<MapDocument, OpenRefusal> {
  const excess = excessIn(value);
  if (excess !== null) return err({ code: 'E_TOO_LARGE', cause: excess });
  const read = readDocument(value);
  if (read.ok) return ok(read.value);
  const { place, expectation, isBeyondLimit } = read.error;
  return isBeyondLimit
    ? err({ code: 'E_TOO_LARGE', cause: `${place}: ${expectation}` })
    : err({ code: 'E_INVALID', place, expectation });
}

/** Which list holds more than a map may, in words, counting those of its baselines; `null` when none. */
export function excessIn(value: RawRecord): string | null {
  return excessOf(value) ?? excessOfBaselines(value['baselines']);
}

function excessOf(content: RawRecord): string | null {
  const count = (name: string) => {
    const list = content[name];
    return Array.isArray(list) ? list.length : 0;
  };
  const nodes = count('leaders') + count('areas');
  if (nodes > MAX_NODES) {
    return `${nodes} leaders and decision areas; a map holds at most ${MAX_NODES}`;
  }
  const links = count('assignments') + count('cascades');
  if (links > MAX_LINKS) {
    return `${links} assignments and cascades; a map holds at most ${MAX_LINKS}`;
  }
  const crowded = Object.keys(content).find((name) => count(name) > MAX_RECORDS);
  return crowded === undefined
    ? null
    : `${count(crowded)} entries in ${crowded}; a map holds at most ${MAX_RECORDS}`;
}

function excessOfBaselines(baselines: unknown): string | null {
  if (!Array.isArray(baselines)) return null;
  for (const [index, baseline] of (baselines as (RawRecord | null)[]).entries()) {
    const content = baseline?.['content'];
    if (typeof content !== 'object' || content === null) continue;
    const excess = excessOf(content as RawRecord);
    if (excess !== null) return `baselines[${index}]: ${excess}`;
  }
  return null;
}
