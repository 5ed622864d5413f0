import type { MapModel } from '../../model/mapModel.ts';
import type { Block, Paragraph, Section, Table } from '../blocks.ts';
import { namesList } from '../directions.ts';
import { expertiseTables } from '../expertiseTables.ts';
import { sectionTitle } from '../paperSections.ts';
import type { ReportSource } from '../reportSource.ts';
import { isBlank } from '../../lib/isBlank.ts';
import { counted } from '../../lib/sentence.ts';
import { CATEGORY_NAMES } from '../../model/partWords.ts';

/** What each leader cannot give up and what happens when it is reached; and who is listened to on what. */
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
    text: `Said that they hold none: ${namesList(none)}.`,
  };
  return {
    id: 'red-lines',
    title: sectionTitle('red-lines'),
    blocks: [
      lead,
      // Before the table: behind it, it may begin the next page and be read of what comes there.
      ...(none.length > 0 ? [saidNone] : []),
      ...(redLines.length > 0 ? [register(model)] : []),
      ...meetings(model),
      ...expertiseTables(model),
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
    caption: 'Red lines',
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
            { text: isBlank(line.ifReached) ? '–' : line.ifReached },
          ],
        })),
      },
    ],
    empty: '',
  };
}

/** Areas on which several leaders hold red lines, and whether all can be honoured. */
function meetings(model: MapModel): Block[] {
  const holders = (areaId: string) => [
    ...new Set(model.redLinesOfArea(areaId).map(({ leaderId }) => leaderId)),
  ];
  const rows = model.document.areas
    .map((area) => ({ area, leaderIds: holders(area.id) }))
    .filter(({ leaderIds }) => leaderIds.length > 1)
    .map(({ area, leaderIds }) => ({
      id: area.id,
      cells: [
        { text: area.name },
        { text: namesList(leaderIds.map((id) => model.leader(id)?.title ?? '')) },
        { text: isBlank(area.reconciliation) ? '–' : area.reconciliation },
      ],
    }));
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      look: 'register',
      id: 'red-lines-meet',
      caption: 'Where red lines meet',
      columns: [
        { id: 'area', label: 'Decision area', share: 30 },
        { id: 'leaders', label: 'Red lines of', share: 30 },
        { id: 'reconciliation', label: 'Whether all can be honoured', share: 46 },
      ],
      groups: [{ label: '', rows }],
      empty: '',
    },
  ];
}
