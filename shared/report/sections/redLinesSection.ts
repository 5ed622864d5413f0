import type { MapModel } from '../../model/mapModel.ts';
import type { Paragraph, Section, Table } from '../blocks.ts';
import type { ReportSource } from '../reportSource.ts';
import { counted, joinWords } from '../../lib/sentence.ts';
import { CATEGORY_NAMES } from '../../model/partWords.ts';

/** What each leader cannot give up, and what happens when it is reached. */
export function redLinesSection({ model }: ReportSource): Section {
  const { redLines, leaders } = model.document;
  const none = leaders.filter((leader) => leader.noRedLines).map((leader) => leader.title);
  const lead: Paragraph = {
    kind: 'paragraph',
    tone: 'lead',
    text:
      redLines.length === 0
        ? 'No red lines have been named yet.'
        : `${counted(redLines.length, 'red line')} named early, so that refusing is duty and not defiance.`,
  };
  const saidNone: Paragraph = {
    kind: 'paragraph',
    tone: 'aside',
    text: `Said that they hold none: ${joinWords(none)}.`,
  };
  return {
    id: 'red-lines',
    title: 'Red lines',
    blocks: [
      lead,
      ...(redLines.length > 0 ? [register(model)] : []),
      ...(none.length > 0 ? [saidNone] : []),
    ],
  };
}

function register(model: MapModel): Table {
  const place = (leaderId: string) => model.leaderIndex(leaderId);
  const sorted = [...model.document.redLines].sort((a, b) => place(a.leaderId) - place(b.leaderId));
  return {
    kind: 'table',
    look: 'register',
    id: 'red-lines',
    caption: 'Red lines by leader',
    columns: [
      { id: 'leader', label: 'Leader, and where it applies', share: 27 },
      { id: 'category', label: 'Kind', share: 15 },
      { id: 'statement', label: 'Red line', share: 33 },
      { id: 'ifReached', label: 'If it is reached', share: 31 },
    ],
    groups: [
      {
        label: '',
        rows: sorted.map((line) => ({
          id: line.id,
          cells: [
            {
              text: model.leader(line.leaderId)?.title ?? '',
              note: line.areaId === null ? 'In everything' : (model.area(line.areaId)?.name ?? ''),
            },
            {
              text: CATEGORY_NAMES[line.category],
              marks: [{ kind: 'redLine', category: line.category }],
            },
            { text: line.statement },
            { text: line.ifReached },
          ],
        })),
      },
    ],
    empty: '',
  };
}
