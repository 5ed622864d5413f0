import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryOut, commandLabel, type AnyCommand } from '#shared/commands/registry.ts';
import type { MapDocument } from '#shared/document/document.ts';
import {
  applyDiff,
  diffDocuments,
  isEmptyDiff,
  reverseDiff,
  squashDiffs,
} from '#shared/history/diff.ts';
import { EMPTY_HISTORY, record, redo, undo, type History } from '#shared/history/history.ts';
import { anyCommand } from '#tests/helpers/anyCommand.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';
import { deepFreeze } from '#tests/helpers/deepFreeze.ts';

const RUNS = { seed: 20261102, numRuns: 80 };

/** A map and commands for it, of which later ones may refer to what earlier ones made. */
const anySession = anyDocument().chain((document) =>
  fc.tuple(fc.constant(deepFreeze(document)), fc.array(anyCommand(document), { maxLength: 12 })),
);

const written = (document: MapDocument) => JSON.stringify(document);

/** Carries out what can be carried out, and notes each document on the way. */
function edit(start: MapDocument, commands: readonly AnyCommand[]) {
  let history: History = EMPTY_HISTORY;
  const documents = [start];
  for (const command of commands) {
    const before = documents.at(-1) ?? start;
    const result = carryOut(before, command);
    if (!result.ok || result.value === before) continue;
    const diff = diffDocuments(before, result.value);
    const label = commandLabel(before, command);
    history = record(history, { label, diff, commandIds: [command.id], mergeKey: null });
    documents.push(deepFreeze(result.value));
  }
  return { history, documents };
}

describe('diffs and history on any session', () => {
  it('undoes everything to the first document and redoes everything to the last, step by step', () => {
    fc.assert(
      fc.property(anySession, ([start, commands]) => {
        const { history, documents } = edit(start, commands);
        let present = { history, document: documents.at(-1) ?? start };
        for (const document of documents.toReversed().slice(1)) {
          const step = undo(present.history, present.document);
          if (!step) throw new Error('a step is missing');
          expect(written(step.document)).toBe(written(document));
          present = step;
        }
        expect(undo(present.history, present.document)).toBeNull();
        for (const document of documents.slice(1)) {
          const step = redo(present.history, present.document);
          if (!step) throw new Error('a step is missing');
          expect(written(step.document)).toBe(written(document));
          present = step;
        }
        expect(present.history).toEqual(history);
        expect(redo(present.history, present.document)).toBeNull();
      }),
      RUNS,
    );
  });

  it('squashes a session into one diff that leads to its end, and back', () => {
    fc.assert(
      fc.property(anySession, ([start, commands]) => {
        const { history, documents } = edit(start, commands);
        const end = documents.at(-1) ?? start;
        const whole = squashDiffs(history.past.map((entry) => entry.diff));
        expect(written(applyDiff(start, whole))).toBe(written(end));
        expect(written(applyDiff(end, reverseDiff(whole)))).toBe(written(start));
      }),
      RUNS,
    );
  });

  it('squashes a diff and its reverse into nothing', () => {
    fc.assert(
      fc.property(anySession, ([start, commands]) => {
        const { history } = edit(start, commands);
        for (const { diff } of history.past) {
          expect(squashDiffs([diff, reverseDiff(diff)])).toEqual(squashDiffs([]));
        }
      }),
      { ...RUNS, numRuns: 40 },
    );
  });

  it('crosses to another window as JSON', () => {
    fc.assert(
      fc.property(anySession, ([start, commands]) => {
        const { history, documents } = edit(start, commands);
        const mirrored = history.past.reduce(
          (document, entry) => applyDiff(document, JSON.parse(JSON.stringify(entry.diff))),
          JSON.parse(JSON.stringify(start)) as MapDocument,
        );
        expect(written(mirrored)).toBe(written(documents.at(-1) ?? start));
      }),
      { ...RUNS, numRuns: 60 },
    );
  });

  it('compares any two documents, also unrelated ones with other fields', () => {
    fc.assert(
      fc.property(anyDocument(), anyDocument(), (a, b) => {
        const diff = diffDocuments(deepFreeze(a), deepFreeze(b));
        expect(written(applyDiff(a, diff))).toBe(written(b));
        expect(written(applyDiff(b, reverseDiff(diff)))).toBe(written(a));
        expect(isEmptyDiff(diffDocuments(a, a))).toBe(true);
      }),
      RUNS,
    );
  });
});
