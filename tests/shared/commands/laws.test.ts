import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Refusal } from '#shared/commands/command.ts';
import {
  carryOut,
  COMMAND_IDS,
  commandLabel,
  parseCommand,
  type AnyCommand,
} from '#shared/commands/registry.ts';
import { documentSchema, type MapDocument } from '#shared/document/document.ts';
import { writeDocument } from '#shared/document/writeDocument.ts';
import { applyDiff, diffDocuments, reverseDiff } from '#shared/history/diff.ts';
import { isEqual } from '#shared/lib/isEqual.ts';
import { openDocument } from '#shared/migrations/open.ts';
import { anyPayload } from '#tests/helpers/anyCommand.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';
import { deepFreeze } from '#tests/helpers/deepFreeze.ts';
import { findLooseEnds } from '#tests/helpers/findLooseEnds.ts';

const RUNS = { seed: 20261102, numRuns: 30 };

/** A frozen map and a command of this kind for it. */
function given(id: AnyCommand['id']): fc.Arbitrary<[MapDocument, AnyCommand]> {
  return anyDocument().chain((document) =>
    anyPayload(id, document).map((payload): [MapDocument, AnyCommand] => [
      deepFreeze(document),
      deepFreeze({ id, payload } as AnyCommand),
    ]),
  );
}

/** Key order and all: what the file will look like. */
const written = (document: MapDocument) => JSON.stringify(document);

/** The laws that a command broke by what it made of a map. */
function brokenLaws(before: MapDocument, after: MapDocument): string[] {
  const diff = diffDocuments(before, after);
  const replaced = Object.values(diff.lists)
    .flatMap((list) => list.changed)
    .filter((change) => isEqual(change.from, change.to));
  const opened = openDocument(writeDocument(after));
  const laws: Record<string, boolean> = {
    'the schema accepts the map': v.is(documentSchema, after),
    'the file opens again as it was, without a repair':
      opened.ok && opened.value.repairs.length === 0 && isEqual(opened.value.document, after),
    'the diff leads there': written(applyDiff(before, diff)) === written(after),
    'its reverse leads back': written(applyDiff(after, reverseDiff(diff))) === written(before),
    'the same document means no change': after === before || written(after) !== written(before),
    'untouched records are shared': replaced.length === 0,
    'the moment of saving is left alone': after.updatedAt === before.updatedAt,
  };
  const broken = Object.keys(laws).filter((law) => !laws[law]);
  return [...broken, ...findLooseEnds(after)];
}

/** What is wrong with how a refusal is worded. */
function brokenSentences({ code, message }: Refusal): string[] {
  return [
    ...(/^[a-z]+(-[a-z]+)*$/.test(code) ? [] : [`code: ${code}`]),
    ...(/^\S.*\.$/s.test(message) ? [] : [`message: ${message}`]),
  ];
}

describe.each(COMMAND_IDS)('the laws hold for %s', (id) => {
  it('gives a valid map and a way back, or a named refusal', () => {
    const outcomes = { changed: 0, refused: 0, same: 0 };
    fc.assert(
      fc.property(given(id), ([before, command]) => {
        const result = carryOut(before, command);
        outcomes[!result.ok ? 'refused' : result.value === before ? 'same' : 'changed'] += 1;
        const broken = result.ok ? brokenLaws(before, result.value) : brokenSentences(result.error);
        expect(broken).toEqual([]);
        expect(commandLabel(before, command)).toMatch(/^[a-z]/);
      }),
      RUNS,
    );
    // Else the property would hold because nothing ever happened.
    expect(outcomes.changed).toBeGreaterThan(0);
  });

  it('does the same when it comes from another window', () => {
    fc.assert(
      fc.property(given(id), ([before, command]) => {
        const parsed = parseCommand(JSON.parse(JSON.stringify(command)));
        const there = parsed.ok ? carryOut(before, parsed.value) : parsed;
        expect(there).toEqual(carryOut(before, command));
      }),
      { ...RUNS, numRuns: 8 },
    );
  });
});
