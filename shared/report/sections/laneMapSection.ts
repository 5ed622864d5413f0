import type { MapModel } from '../../model/mapModel.ts';
import type { Section } from '../blocks.ts';
import { counted, joinWords } from '../words.ts';

/** The lane map; how many pages it takes is the renderer's affair. */
export function laneMapSection(model: MapModel): Section {
  const { leaders, areas } = model.document;
  return {
    id: 'lane-map',
    title: 'Lane map',
    blocks: [
      {
        kind: 'laneMap',
        description: `Lane map of ${counted(areas.length, 'decision area')} over the lanes of ${joinWords(leaders.map((leader) => leader.title))}. The responsibility matrix says the same as a table.`,
      },
    ],
  };
}
