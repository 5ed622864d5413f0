import { LANE_MODES, type LaneMode } from '#shared/document/area.ts';
import type { Id } from '#shared/document/fields.ts';
import { MODE_LETTERS, MODE_MEANINGS, MODE_NAMES } from '#shared/model/partWords.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';

const SEGMENTS = LANE_MODES.map((value) => ({
  value,
  label: MODE_NAMES[value],
  letter: MODE_LETTERS[value],
  explanation: MODE_MEANINGS[value],
}));

/** How one area, or several, are decided: declared here, by nothing else. */
export function ModeField({
  areaIds,
  value,
}: {
  readonly areaIds: readonly Id[];
  readonly value: LaneMode | null;
}) {
  return (
    <SegmentedControl
      label="Lane"
      isGrid
      value={value}
      segments={SEGMENTS}
      onChange={(mode) =>
        verbs.dispatch({ id: 'area.setMode', payload: { areaId: [...areaIds], mode } })
      }
    />
  );
}
