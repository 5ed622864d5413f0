import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo } from 'react';
import { counted } from '#shared/lib/sentence.ts';
import { setFolded } from '../grid/setFolded.ts';
import type { Sizes } from '../grid/sizes.ts';
import styles from './GroupRow.module.css';
import { WideRow, type WideRowPlace } from './WideRow.tsx';

export interface GroupRowProps extends WideRowPlace {
  readonly domain: string;
  readonly count: number;
  readonly isFolded: boolean;
  readonly sizes: Sizes;
}

/** The title of a domain; its areas fold away under it. */
export const GroupRow = memo(function GroupRow(props: GroupRowProps) {
  const { domain, count, isFolded, sizes, ...place } = props;
  return (
    <WideRow
      place={place}
      height={sizes.group}
      role="rowheader"
      isExpanded={!isFolded}
      onPress={() => setFolded(domain, !isFolded)}
    >
      {isFolded ? <ChevronRight aria-hidden /> : <ChevronDown aria-hidden />}
      <span className={styles.name}>{domain === '' ? 'No domain' : domain}</span>
      <span className={styles.count}>{counted(count, 'area')}</span>
    </WideRow>
  );
});
