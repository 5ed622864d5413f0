import { Plus } from 'lucide-react';
import { memo } from 'react';
import { addArea } from '../acts/addArea.ts';
import type { Sizes } from '../grid/sizes.ts';
import { WideRow, type WideRowPlace } from './WideRow.tsx';

export interface AddRowProps extends WideRowPlace {
  readonly sizes: Sizes;
}

/** The last line: one more decision area. */
export const AddRow = memo(function AddRow({ sizes, ...place }: AddRowProps) {
  return (
    <WideRow place={place} height={sizes.area} role="gridcell" onPress={addArea}>
      <Plus aria-hidden />
      <span>Add a decision area</span>
    </WideRow>
  );
});
