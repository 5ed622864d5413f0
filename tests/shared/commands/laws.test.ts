import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  carryOut,
  COMMAND_IDS,
  commandLabel,
  parseCommand,
  type AnyCommand,
} from '#shared/commands/registry.ts';
import { documentSchema, type MapDocument } from '#shared/document/document.ts';
import { applyDiff, diffDocuments, reverseDiff } from '#shared/history/diff.ts';
import { anyPayload } from '#tests/helpers/anyCommand.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';
import { deepFreeze } from '#tests/helpers/deepFreeze.ts';
import { findLooseEnds } from '#tests/helpers/findLooseEnds.ts';

const RUNS = { seed: 20261102, numRuns: 40 };

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

describe.each(COMMAND_IDS)('the laws hold for %s', (id) => {
  it('gives a valid map without loose ends or a named refusal, and its reverse restores the map', () => {
    let changes = 0;
    fc.assert(
      fc.property(given(id), ([before, command]) => {
        const result = carryOut(before, command);
        if (!result.ok) {
          expect(result.error.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
          expect(result.error.message).toMatch(/^\S.*\.$/s);
          return;
        }
        const after = result.value;
        expect(commandLabel(before, command)).toMatch(/^[a-z]/);
        if (after === before) return;
        changes += 1;
        expect(v.safeParse(documentSchema, after).issues).toBeUndefined();
        expect(findLooseEnds(after)).toEqual([]);
        const diff = diffDocuments(before, after);
        expect(written(applyDiff(before, diff))).toBe(written(after));
        expect(written(applyDiff(after, reverseDiff(diff)))).toBe(written(before));
        // Not one record was replaced by one that says the same.
        expect(written(after)).not.toBe(written(before));
        for (const list of Object.values(diff.lists)) {
          for (const change of list.changed) expect(change.to).not.toEqual(change.from);
        }
      }),
      RUNS,
    );
    expect(changes).toBeGreaterThan(0);
  });

  it('reads its own payload back from another window', () => {
    fc.assert(
      fc.property(given(id), ([before, command]) => {
        const parsed = parseCommand(JSON.parse(JSON.stringify(command)));
        const direct = carryOut(before, command);
        if (parsed.ok) expect(carryOut(before, parsed.value)).toEqual(direct);
        else expect(direct).toEqual(parsed);
      }),
      { ...RUNS, numRuns: 8 },
    );
  });
});
