import { RED_LINE_CATEGORIES, type RedLineCategory } from '#shared/document/redLine.ts';
import { CATEGORY_NAMES } from '#shared/model/partWords.ts';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';

const SEGMENTS = RED_LINE_CATEGORIES.map((value) => ({ value, label: CATEGORY_NAMES[value] }));

export interface CategoryFieldProps {
  readonly value: RedLineCategory;
  readonly onChange: (category: RedLineCategory) => void;
}

/** Which duty a red line protects. */
export function CategoryField({ value, onChange }: CategoryFieldProps) {
  return (
    <SegmentedControl label="It protects" value={value} segments={SEGMENTS} onChange={onChange} />
  );
}
