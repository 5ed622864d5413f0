import * as v from 'valibot';
import type { MapDocument } from '../document/document.ts';
import { MAX_TEXT } from '../document/limits.ts';
import { readDocument } from '../document/readDocument.ts';
import { THEMES, ZOOM_RANGE, type RequestChannel, type Requests } from './channels.ts';
import { mapDiffSchema, notesRequestSchema, notesToldSchema } from './notesSchemas.ts';
import { EXPORT_FORMATS, PAPER_SIZES, REDACTIONS, SCALE_RANGE } from './exportOptions.ts';

type RequestSchemas = {
  readonly [C in RequestChannel]: v.GenericSchema<unknown, Requests[C]['argument']>;
};

/** Handles, ids and names are short; the longest path that a system allows is 4,096 bytes. */
const handle = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
/** An id of a map is whatever its file says. */
const recordId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_TEXT));
const title = v.pipe(v.string(), v.maxLength(10_000));
const path = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(4096),
  v.check((text) => !text.includes('\0')),
);

/** The format's own reader: the same check as for a file, many times faster than a schema. */
const documentSchema = v.pipe(
  v.unknown(),
  v.rawTransform<unknown, MapDocument>(({ dataset, addIssue, NEVER }) => {
    const read = readDocument(dataset.value);
    if (read.ok) return read.value;
    addIssue({ message: 'expected a map' });
    return NEVER;
  }),
);

const nothing = v.undefined();
const saveRequest = v.strictObject({
  docId: handle,
  document: documentSchema,
  overwrite: v.exactOptional(v.boolean()),
});
const ids = v.pipe(v.array(recordId), v.maxLength(20_000));
const exportOptions = v.strictObject({
  paper: v.picklist(PAPER_SIZES),
  redaction: v.picklist(REDACTIONS),
  cards: v.union([v.literal('all'), ids, v.null()]),
  sections: v.nullable(v.pipe(v.array(handle), v.maxLength(100))),
  scale: v.pipe(v.number(), v.minValue(SCALE_RANGE.least), v.maxValue(SCALE_RANGE.most)),
  isTransparent: v.boolean(),
  only: v.nullable(ids),
  baselineId: v.nullable(recordId),
});
const exportRequest = {
  docId: handle,
  document: documentSchema,
  format: v.picklist(EXPORT_FORMATS),
  options: exportOptions,
};
const menuItem = v.strictObject({
  isEnabled: v.boolean(),
  isChecked: v.exactOptional(v.boolean()),
  label: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
});

/** The shape of every argument a window may send; an unknown field in an envelope is refused. */
export const requestSchemas: RequestSchemas = {
  'app.info': nothing,
  'file.new': nothing,
  'file.open': nothing,
  'file.openRecent': v.strictObject({ recentId: handle }),
  'file.openSample': v.strictObject({ name: handle }),
  'file.openDropped': v.strictObject({ path }),
  'file.save': saveRequest,
  'file.saveAs': saveRequest,
  'file.revert': v.strictObject({ docId: handle }),
  'file.reread': v.strictObject({ docId: handle }),
  'file.took': v.strictObject({ docId: handle, readId: handle }),
  'file.keepMine': v.strictObject({ docId: handle }),
  'file.versions': v.strictObject({ docId: handle }),
  'file.openVersion': v.strictObject({ docId: handle, versionId: handle }),
  'file.openOffered': v.strictObject({ offerId: handle }),
  'file.takePending': nothing,
  'file.export': v.strictObject({ ...exportRequest, previewId: v.exactOptional(handle) }),
  'file.cancelExport': nothing,
  'file.preview': v.strictObject(exportRequest),
  'file.endPreview': nothing,
  'file.askToSave': v.strictObject({ title }),
  'document.state': v.strictObject({ docId: v.nullable(handle), title, isDirty: v.boolean() }),
  'recovery.tell': v.strictObject({
    docId: handle,
    number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    document: v.variant('kind', [
      v.strictObject({ kind: v.literal('changed'), diff: mapDiffSchema }),
      v.strictObject({ kind: v.literal('whole'), document: documentSchema }),
    ]),
  }),
  'recovery.list': nothing,
  'recovery.open': v.strictObject({ recoveryId: handle }),
  'recovery.discard': v.strictObject({ recoveryId: handle }),
  'recents.list': nothing,
  'recents.forget': v.strictObject({ recentId: handle }),
  'recents.clear': nothing,
  'history.clear': nothing,
  'samples.list': nothing,
  'settings.get': nothing,
  'settings.set': v.strictObject({
    theme: v.exactOptional(v.picklist(THEMES)),
    zoom: v.exactOptional(
      v.pipe(v.number(), v.minValue(ZOOM_RANGE.least), v.maxValue(ZOOM_RANGE.most)),
    ),
    isInspectorOpen: v.exactOptional(v.boolean()),
    isMinimapShown: v.exactOptional(v.boolean()),
    isAppetiteShown: v.exactOptional(v.boolean()),
  }),
  'menu.state': v.record(handle, menuItem),
  'window.close': v.strictObject({ isQuitting: v.boolean() }),
  'window.stayOpen': nothing,
  'window.toggleFullScreen': nothing,
  'window.setFullScreen': v.strictObject({ isFull: v.boolean() }),
  'app.quit': nothing,
  'notes.open': v.strictObject({ isUnasked: v.boolean() }),
  'notes.isOpen': nothing,
  'notes.tell': notesToldSchema(documentSchema),
  'notes.start': nothing,
  'notes.askWhole': nothing,
  'notes.request': notesRequestSchema,
  'notes.close': nothing,
};
