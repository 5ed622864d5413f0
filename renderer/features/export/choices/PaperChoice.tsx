import type { PaperSize } from '#shared/ipc/exportOptions.ts';
import { Select, type Option } from '#renderer/ui/Select.tsx';

const PAPERS: readonly (Option<PaperSize> & { readonly isWall: boolean })[] = [
  { value: 'a4', label: 'A4', hint: '210 × 297 mm', isWall: false },
  { value: 'letter', label: 'Letter', hint: '8½ × 11 in', isWall: false },
  { value: 'a3', label: 'A3 for the map', hint: 'for the wall', isWall: true },
  { value: 'tabloid', label: 'Tabloid for the map', hint: 'for the wall', isWall: true },
];

export interface PaperChoiceProps {
  readonly paper: PaperSize;
  /** Whether the sizes for a wall are offered. */
  readonly hasWalls: boolean;
  readonly onChange: (paper: PaperSize) => void;
}

/** The paper; text pages of a wall's paper stay in the size that one files. */
export function PaperChoice({ paper, hasWalls, onChange }: PaperChoiceProps) {
  const options = PAPERS.filter(({ isWall }) => hasWalls || !isWall);
  const shown = hasWalls ? paper : paper === 'a3' ? 'a4' : paper === 'tabloid' ? 'letter' : paper;
  return (
    <Select
      label="Paper"
      value={shown}
      options={options}
      onChange={onChange}
      hint={hasWalls ? null : 'Across, to be folded once.'}
    />
  );
}
