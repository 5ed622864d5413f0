import { useMemo, useRef } from 'react';
import { useFindingMarks } from '#renderer/store/audit.ts';
import type { FindingMarks } from '#shared/audit/findingMarks.ts';
import { isEqual } from '#shared/lib/isEqual.ts';
import { markFigures } from './scene/markFigures.ts';
import type { MapFigures } from './scene/MapFigures.ts';

/**
 * The map with what the audit found on its cards and headers; most edits change no mark. A map that
 * opens is shown first and read then: its marks come a frame later.
 */
export function useMarkedFigures(map: MapFigures, isShown: boolean): MapFigures {
  const found = useFindingMarks(isShown && !map.isOutline);
  const last = useRef<FindingMarks | null>(null);
  if (!isSame(last.current, found)) last.current = found;
  const marks = last.current;
  return useMemo(() => markFigures(map, marks), [map, marks]);
}

function isSame(a: FindingMarks | null, b: FindingMarks | null): boolean {
  if (a === b) return true;
  return a !== null && b !== null && isSameMap(a.areas, b.areas) && isSameMap(a.gates, b.gates);
}

function isSameMap(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  return a.size === b.size && [...a].every(([id, mark]) => isEqual(mark, b.get(id)));
}
