import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  applyListDiff,
  diffLists,
  reverseListDiff,
  type RecordList,
} from '#shared/history/listDiff.ts';
import { squashLists } from '#shared/history/squashLists.ts';
import { deepFreeze } from '#tests/helpers/deepFreeze.ts';

/** Lists over the same ten ids, in any order, with records that differ: every kind of change meets. */
const anyList: fc.Arbitrary<RecordList> = fc
  .uniqueArray(fc.record({ id: fc.constantFrom(...'abcdefghij'), value: fc.nat(1) }), {
    selector: (record) => record.id,
    maxLength: 10,
  })
  .map(deepFreeze);

const RUNS = { seed: 20261102, numRuns: 400 };

it('leads from any list to any other and back', () => {
  fc.assert(
    fc.property(anyList, anyList, (from, to) => {
      const diff = diffLists(from, to);
      expect(diff ? applyListDiff(from, diff) : from).toEqual(to);
      expect(diff ? applyListDiff(to, reverseListDiff(diff)) : to).toEqual(from);
    }),
    RUNS,
  );
});

it('leads there in one diff where two lead, by whatever list lies between', () => {
  fc.assert(
    fc.property(anyList, anyList, anyList, (from, between, to) => {
      const [earlier, later] = [diffLists(from, between), diffLists(between, to)];
      const whole = earlier && later ? squashLists(earlier, later) : (earlier ?? later);
      expect(whole ? applyListDiff(from, whole) : from).toEqual(to);
      expect(whole ? applyListDiff(to, reverseListDiff(whole)) : to).toEqual(from);
    }),
    RUNS,
  );
});
