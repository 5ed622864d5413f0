import type { MapDocument } from '#shared/document/document.ts';
import type { AuditAsk } from './messages.ts';

/** How many records travel in one message: a few milliseconds to take in. */
const PIECE = 1200;
/** Neither the rules nor the content's hash look at these; they can be large. */
const UNREAD: ReadonlySet<string> = new Set(['baselines', 'ballots', 'decisions', 'waivers']);
const NOTHING: readonly unknown[] = [];

type Change = Extract<AuditAsk, { readonly kind: 'field' | 'splice' }>;

/**
 * What must be told to somebody who knows the earlier document, so that they know the later one. Records
 * never change, so a list differs only between its common beginning and its common end.
 *
 * @param before `null` for somebody who knows nothing yet
 */
export function* changesOf(before: MapDocument | null, after: MapDocument): Generator<Change> {
  for (const name of Object.keys(after) as (keyof MapDocument)[]) {
    if (UNREAD.has(name) || before?.[name] === after[name]) continue;
    const now: unknown = after[name];
    const then: unknown = before?.[name];
    if (Array.isArray(now)) yield* splices(name, Array.isArray(then) ? then : NOTHING, now);
    else yield { kind: 'field', name, value: now };
  }
  // Fields of another program, which the later document has not got.
  for (const name of Object.keys(before ?? {}))
    if (!UNREAD.has(name) && !Object.hasOwn(after, name))
      yield { kind: 'field', name, value: undefined };
}

function* splices(
  name: string,
  then: readonly unknown[],
  now: readonly unknown[],
): Generator<Change> {
  const most = Math.min(then.length, now.length);
  let start = 0;
  while (start < most && then[start] === now[start]) start += 1;
  let end = 0;
  while (end < most - start && then.at(-1 - end) === now.at(-1 - end)) end += 1;
  const changed = now.slice(start, now.length - end);
  let removed = then.length - end - start;
  for (let at = 0; at === 0 || at < changed.length; at += PIECE) {
    const records = changed.slice(at, at + PIECE);
    yield { kind: 'splice', name, start: start + at, removed, records };
    removed = 0;
  }
}
