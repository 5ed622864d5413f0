import type { Assignment } from '../document/assignment.ts';
import type { Cascade } from '../document/cascade.ts';
import { INFORMED, OWNER } from './assignmentTable.ts';
import type { MapModel } from './mapModel.ts';

/**
 * Whether a cascade joins two areas without anybody who sees both: no owner or coordinator of the first has
 * a role in the second, and no owner of the second has a role in the first.
 */
export function isBlindCascade(
  first: readonly Assignment[],
  second: readonly Assignment[],
): boolean {
  // Some five roles on either side: comparing them all is quicker than a set.
  for (const one of first) {
    for (const other of second) {
      if (one.leaderId !== other.leaderId) continue;
      if (one.role !== 'informed' || other.role === 'owner') return false;
    }
  }
  return true;
}

/** All blind cascades of the map: the same question asked in numbers, without a look-up for each role. */
export function blindCascades(model: MapModel): readonly Cascade[] {
  const { table, document } = model;
  const size = document.areas.length;
  // Leaders and roles of one area lie side by side, from its start to the next one's.
  const starts = new Uint32Array(size + 1);
  for (let index = 0; index < table.length; index += 1) {
    const place = table.areas[index] as number;
    if (place >= 0) starts[place + 1] = (starts[place + 1] as number) + 1;
  }
  for (let place = 0; place < size; place += 1) {
    starts[place + 1] = (starts[place + 1] as number) + (starts[place] as number);
  }
  const leaders = new Int32Array(table.length);
  const roles = new Uint8Array(table.length);
  const next = starts.slice();
  for (let index = 0; index < table.length; index += 1) {
    const place = table.areas[index] as number;
    if (place < 0) continue;
    const at = next[place] as number;
    next[place] = at + 1;
    leaders[at] = table.leaders[index] as number;
    roles[at] = table.roles[index] as number;
  }
  const isBlind = (first: number, second: number): boolean => {
    const [firstEnd, secondEnd] = [starts[first + 1] as number, starts[second + 1] as number];
    for (let one = starts[first] as number; one < firstEnd; one += 1) {
      const leader = leaders[one] as number;
      for (let other = starts[second] as number; other < secondEnd; other += 1) {
        if (leaders[other] !== leader || leader < 0) continue;
        if (roles[one] !== INFORMED || roles[other] === OWNER) return false;
      }
    }
    return true;
  };
  return document.cascades.filter(({ fromAreaId, toAreaId }) => {
    const [first, second] = [model.areaIndex(fromAreaId), model.areaIndex(toAreaId)];
    // Nobody has a part in an area that is not there.
    return first < 0 || second < 0 || isBlind(first, second);
  });
}
