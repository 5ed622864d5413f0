import type { MapModel } from '../../model/mapModel.ts';
import type { Section } from '../blocks.ts';
import { CATEGORY_WORDS, counted, joinWords } from '../words.ts';

/** What each leader cannot give up, and what happens when it is reached. */
export function redLinesSection(model: MapModel): Section {
  const { redLines, leaders } = model.document;
  const none = leaders.filter((leader) => leader.noRedLines).map((leader) => leader.title);
  const place = (leaderId: string) => model.leaderIndex(leaderId);
  const sorted = [...redLines].sort((a, b) => place(a.leaderId) - place(b.leaderId));
  return {
    id: 'red-lines',
    title: 'Red lines',
    blocks: [
      {
        kind: 'paragraph',
        tone: 'lead',
        text:
          redLines.length === 0
            ? 'No red lines have been named yet.'
            : `${counted(redLines.length, 'red line')} named early, so that refusing is duty and not defiance.`,
      },
      {
        kind: 'table',
        id: 'red-lines',
        caption: 'Red lines by leader',
        columns: [
          { id: 'leader', label: 'Leader', width: 'normal' },
          { id: 'category', label: 'Kind', width: 'normal' },
          { id: 'area', label: 'Decision area', width: 'normal' },
          { id: 'statement', label: 'Red line', width: 'wide' },
          { id: 'ifReached', label: 'If it is reached', width: 'wide' },
        ],
        rows: sorted.map((line) => ({
          id: line.id,
          cells: [
            { text: model.leader(line.leaderId)?.title ?? '' },
            {
              text: CATEGORY_WORDS[line.category],
              mark: { kind: 'redLine', category: line.category },
            },
            { text: line.areaId === null ? 'In general' : (model.area(line.areaId)?.name ?? '') },
            { text: line.statement },
            { text: line.ifReached },
          ],
        })),
        empty: 'No red lines have been named yet.',
      },
      ...(none.length > 0
        ? [
            {
              kind: 'paragraph' as const,
              tone: 'aside' as const,
              text: `None, said explicitly: ${joinWords(none)}.`,
            },
          ]
        : []),
    ],
  };
}
