import type { Refusal } from '#shared/commands/command.ts';
import { carryOut, commandLabel, type AnyCommand } from '#shared/commands/registry.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { diffDocuments } from '#shared/history/diff.ts';
import {
  closeRun,
  forgetsBeginning,
  EMPTY_HISTORY,
  record,
  redo,
  redoLabel,
  undo,
  undoLabel,
  type History,
  type HistoryEntry,
  type HistoryStep,
} from '#shared/history/history.ts';
import type { OpenedFile, Saved } from '#shared/ipc/channels.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import type { FileStep, OpenMap } from './appState.ts';
import type { Outside } from './outside.ts';
import type { SavedPoint } from './savedPoint.ts';

/** A map that was just opened or created. */
export function openMap(opened: OpenedFile): OpenMap {
  return {
    docId: opened.docId,
    fileName: opened.fileName,
    document: opened.document,
    model: buildModel(opened.document),
    history: EMPTY_HISTORY,
    savedPoint: opened.isDirty ? 'never' : null,
    outside: null,
    isReadOnly: opened.isReadOnly ?? false,
    isDirty: opened.isDirty,
    undoLabel: null,
    redoLabel: null,
  };
}

function at(
  map: OpenMap,
  document: MapDocument,
  history: History,
  savedPoint = map.savedPoint,
  outside = map.outside,
): OpenMap {
  const isAsSaved = isAt(history, savedPoint);
  return {
    ...map,
    document,
    model: document === map.document ? map.model : buildModel(document),
    history,
    savedPoint,
    outside,
    // What a file does not say any more lies here alone; only what somebody else saved over it can wait.
    isDirty: !isAsSaved || (outside !== null && outside.kind !== 'changed'),
    undoLabel: undoLabel(history),
    redoLabel: redoLabel(history),
  };
}

function isAt({ past }: History, savedPoint: SavedPoint): boolean {
  return savedPoint !== 'never' && savedPoint === (past.at(-1) ?? null);
}

/** Whether the map is as it was last read from its file or saved to it, whatever the file says now. */
export function isAsSaved({ history, savedPoint }: OpenMap): boolean {
  return isAt(history, savedPoint);
}

/** Its file is not what it was, or is that again (`null`). */
export function putOutside(map: OpenMap, outside: Outside | null): OpenMap {
  return at(map, map.document, map.history, map.savedPoint, outside);
}

/**
 * The map as it is in its file, as somebody else left it or as it was saved, as one more step: undo leads back
 * to what was here, and everything before stays within reach.
 */
export function asInFile(
  map: OpenMap,
  { document: read, isDirty }: OpenedFile,
  label: FileStep,
): OpenMap {
  // The moment of a save is the file's, and no change to a map.
  const document = { ...read, updatedAt: map.document.updatedAt };
  const diff = diffDocuments(map.document, document);
  const entry = { label, diff, commandIds: [], mergeKey: null };
  const history = record(closeRun(map.history), entry);
  const isSame = history.past === map.history.past;
  const savedPoint = isDirty ? 'never' : (history.past.at(-1) ?? null);
  return at(map, isSame ? map.document : document, history, savedPoint, null);
}

/** What somebody else left in the file stays there for now; no step of undo leads to it. */
export function keepMine(map: OpenMap): OpenMap {
  return at(map, map.document, map.history, 'never', null);
}

/**
 * Carries out commands one after the other as one step of undo, or none of them.
 *
 * @returns the same map when nothing changed.
 */
export function changeMap(
  map: OpenMap,
  commands: readonly AnyCommand[],
  mergeKey: string | null = null,
): Result<OpenMap, Refusal> {
  let document = map.document;
  let label = '';
  for (const command of commands) {
    label ||= commandLabel(document, command);
    const result = carryOut(document, command);
    if (!result.ok) return result;
    document = result.value;
  }
  if (document === map.document) return ok(map);
  const entry: HistoryEntry = {
    label:
      commands.length > 1 && isOneVerb(commands)
        ? `${label} and ${commands.length - 1} more`
        : label,
    diff: diffDocuments(map.document, document),
    commandIds: commands.map((command) => command.id),
    mergeKey,
  };
  const history = record(map.history, entry);
  // The file stands before the first step: once that is forgotten, no undo leads back to it.
  const isOutOfReach = map.savedPoint === null && forgetsBeginning(map.history, history);
  return ok(at(map, document, history, isOutOfReach ? 'never' : map.savedPoint));
}

/** The same thing done to several items; otherwise the first command names the step. */
function isOneVerb(commands: readonly AnyCommand[]): boolean {
  return commands.every((command) => command.id === commands[0]?.id);
}

function walk(map: OpenMap, step: HistoryStep | null): OpenMap {
  return step ? at(map, step.document, step.history) : map;
}

/** One step back; the same map when there is none. */
export function undoMap(map: OpenMap): OpenMap {
  return walk(map, undo(map.history, map.document));
}

/** One step forth; the same map when there is none. */
export function redoMap(map: OpenMap): OpenMap {
  return walk(map, redo(map.history, map.document));
}

/**
 * The given document is on disk now. When editing went on meanwhile, the map stays dirty: no step is
 * known to lead back to what was written.
 */
export function markSaved(map: OpenMap, document: MapDocument, saved: Saved): OpenMap {
  const named = { ...map, fileName: saved.fileName, isReadOnly: false };
  if (document !== map.document) return at(named, map.document, map.history, 'never', null);
  // A run of typing ends here, or its next letter would change the step that stands for the file.
  const history = closeRun(map.history);
  return at(named, map.document, history, history.past.at(-1) ?? null, null);
}
