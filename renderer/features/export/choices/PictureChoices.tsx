import { counted } from '#shared/lib/sentence.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import type { Choices } from '../Choices.ts';

export interface PictureChoicesProps {
  readonly choices: Choices;
  /** How many leaders and areas are selected on the map. */
  readonly selected: number;
  readonly onChange: (change: Partial<Choices>) => void;
}

const SCALES = [1, 2, 4] as const;

/** How much of the map, how sharp, and on what ground. */
export function PictureChoices({ choices, selected, onChange }: PictureChoicesProps) {
  return (
    <>
      {selected > 0 && (
        <RadioGroup
          label="Of the map"
          value={choices.isSelectionOnly ? 'selection' : 'whole'}
          choices={[
            { value: 'whole', label: 'All of it' },
            {
              value: 'selection',
              label: 'What is selected',
              hint: `${counted(selected, 'leader or area', 'leaders and areas')}, with what joins them.`,
            },
          ]}
          onChange={(which) => onChange({ isSelectionOnly: which === 'selection' })}
        />
      )}
      {choices.way === 'png' && (
        <SegmentedControl
          label="Sharpness"
          value={String(choices.scale)}
          segments={SCALES.map((scale) => ({ value: String(scale), label: `${scale} ×` }))}
          onChange={(scale) => onChange({ scale: Number(scale) })}
          hint="2 × is sharp on paper and on fine screens."
        />
      )}
      <Checkbox
        label="No ground"
        hint="What lies under the picture shines through."
        value={choices.isTransparent}
        onChange={(isTransparent) => onChange({ isTransparent })}
      />
    </>
  );
}
