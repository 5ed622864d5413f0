import type { Section } from '../blocks.ts';
import { sectionTitle } from '../paperSections.ts';
import type { ReportSource } from '../reportSource.ts';
import { counted } from '../../lib/sentence.ts';

/** The lane map; how many pages it takes is the renderer's affair. */
export function laneMapSection({ model }: ReportSource): Section {
  const { leaders, areas } = model.document;
  return {
    id: 'lane-map',
    title: sectionTitle('lane-map'),
    blocks: [
      {
        kind: 'laneMap',
        isEmpty: areas.length + leaders.length === 0,
        empty: 'There is nothing on the map yet.',
        description: `Lane map of ${counted(areas.length, 'decision area')} over the lanes of ${counted(leaders.length, 'leader')}. The responsibility matrix says the same as a table.`,
      },
    ],
  };
}
