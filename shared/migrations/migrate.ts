import { err, ok, type Result } from '../lib/result.ts';
import type { Migration, RawRecord } from './migration.ts';
import type { OpenRefusal } from './openRefusal.ts';

export interface Migrated {
  readonly value: RawRecord;
  /** The version that was read, when it was an older one. */
  readonly from: number | null;
}

/**
 * Second pass: says whether this is a map at all, and brings an older one to the newest version of
 * the chain, its baselines included. A current file comes back as it is.
 */
export function migrate(
  value: unknown,
  chain: readonly Migration[],
): Result<Migrated, OpenRefusal> {
  if (!isRecord(value) || value['format'] !== 'remit') return err({ code: 'E_NOT_OURS' });
  const known = chain.length;
  const found = value['formatVersion'];
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 1) {
    const expectation = known === 1 ? 'expected 1' : `expected a whole number from 1 to ${known}`;
    return err({ code: 'E_INVALID', place: 'formatVersion', expectation });
  }
  if (found > known) return err({ code: 'E_TOO_NEW', found, known });
  if (found === known) return ok({ value, from: null });
  return ok({ value: withBaselines(bringUp(value, found, chain), chain), from: found });
}

function bringUp(content: RawRecord, from: number, chain: readonly Migration[]): RawRecord {
  return chain.slice(from).reduce((older, step) => {
    const newer = step.up(older);
    return { ...newer, formatVersion: step.version };
  }, content);
}

/** A baseline's content carries a version of its own. */
function withBaselines(document: RawRecord, chain: readonly Migration[]): RawRecord {
  const baselines = document['baselines'];
  if (!Array.isArray(baselines)) return document;
  return { ...document, baselines: baselines.map((baseline) => bringUpBaseline(baseline, chain)) };
}

function bringUpBaseline(baseline: unknown, chain: readonly Migration[]): unknown {
  if (!isRecord(baseline) || !isRecord(baseline['content'])) return baseline;
  const from = baseline['content']['formatVersion'];
  // What is no known version is left to the validate pass, which names the place.
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 1) return baseline;
  return { ...baseline, content: bringUp(baseline['content'], from, chain) };
}

function isRecord(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
