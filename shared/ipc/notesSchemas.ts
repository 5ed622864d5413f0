import * as v from 'valibot';
import { MAX_TEXT } from '../document/limits.ts';
import type { MapDocument } from '../document/document.ts';
import type { MapDiff } from '../history/diff.ts';
import type { Walk } from '../present/presentStop.ts';
import type { NotesRequest, NotesTold } from './notesMessages.ts';

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_TEXT));
const ids = v.pipe(v.array(id), v.maxLength(200_000));
const handle = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const label = v.nullable(v.pipe(v.string(), v.maxLength(MAX_TEXT * 2)));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const step = v.picklist([1, 2, 3, 4, 5, 6]);
const instant = v.pipe(v.number(), v.finite());
const walk = v.picklist([
  'overview',
  'domains',
  'leaders',
  'areas',
  'findings',
  'disputes',
  'unsettled',
] as const satisfies readonly Walk[]);

function perStep<S extends v.GenericSchema>(entry: S) {
  return v.strictObject({ 1: entry, 2: entry, 3: entry, 4: entry, 5: entry, 6: entry });
}

const placed = v.strictObject({ index: count, record: v.unknown() });
const fields = v.record(
  handle,
  v.strictObject({ from: v.exactOptional(v.unknown()), to: v.exactOptional(v.unknown()) }),
);
const listDiff = v.strictObject({
  size: count,
  changed: v.array(v.strictObject({ index: count, from: v.unknown(), to: v.unknown() })),
  removed: v.array(placed),
  order: v.nullable(v.strictObject({ start: count, moves: v.array(count) })),
  added: v.array(placed),
});
/** The shape alone: whether it fits is known where the document is, and what does not fit is not applied. */
export const mapDiffSchema: v.GenericSchema<unknown, MapDiff> = v.strictObject({
  fields,
  lists: v.record(handle, listDiff),
  keys: v.nullable(v.strictObject({ from: v.array(v.string()), to: v.array(v.string()) })),
});

const room = v.strictObject({
  meeting: v.strictObject({
    step,
    turns: perStep(v.nullable(id)),
    topics: perStep(v.nullable(id)),
    absentIds: ids,
    quorum: v.nullable(count),
    planned: perStep(v.pipe(v.number(), v.finite())),
    used: perStep(v.pipe(v.number(), v.finite())),
    since: v.nullable(instant),
  }),
  present: v.nullable(
    v.strictObject({
      walk,
      index: count,
      key: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
      isBlank: v.boolean(),
      startedAt: instant,
      lifted: ids,
    }),
  ),
  undoLabel: label,
  redoLabel: label,
  isDirty: v.boolean(),
  isHeld: v.boolean(),
});

/** What the owner of the map may tell the facilitator's window. */
export function notesToldSchema(
  document: v.GenericSchema<unknown, MapDocument>,
): v.GenericSchema<unknown, NotesTold> {
  return v.strictObject({
    run: handle,
    number: v.pipe(count, v.minValue(1)),
    document: v.variant('kind', [
      v.strictObject({ kind: v.literal('same') }),
      v.strictObject({ kind: v.literal('changed'), diff: mapDiffSchema }),
      v.strictObject({ kind: v.literal('whole'), docId: handle, document }),
      v.strictObject({ kind: v.literal('none') }),
    ]),
    room,
  });
}

/** What the facilitator's window may ask; the payload of a command is read by the owner's own door. */
export const notesRequestSchema: v.GenericSchema<unknown, NotesRequest> = v.variant('kind', [
  v.strictObject({
    kind: v.literal('change'),
    commands: v.pipe(
      v.array(v.strictObject({ id: handle, payload: v.unknown() })),
      v.minLength(1),
      v.maxLength(10_000),
    ),
    mergeKey: v.exactOptional(id),
  }),
  v.strictObject({ kind: v.literal('undo') }),
  v.strictObject({ kind: v.literal('redo') }),
  v.strictObject({ kind: v.literal('present'), isOn: v.boolean() }),
  v.strictObject({
    kind: v.literal('walk'),
    to: v.picklist(['next', 'previous', 'first', 'last']),
  }),
  v.strictObject({ kind: v.literal('walkTo'), walk }),
  v.strictObject({ kind: v.literal('blank'), isOn: v.boolean() }),
  v.strictObject({ kind: v.literal('toggleBlank') }),
  v.strictObject({ kind: v.literal('curtain'), recordId: id, isLifted: v.boolean() }),
  v.strictObject({ kind: v.literal('liftNext') }),
  v.strictObject({ kind: v.literal('clock'), isRunning: v.boolean() }),
  v.strictObject({ kind: v.literal('step'), step }),
]);
