import { isBlank } from '../lib/isBlank.ts';
import { acknowledgedBy } from '../model/acknowledgedBy.ts';
import type { MapModel } from '../model/mapModel.ts';
import type { Row, Table } from './blocks.ts';
import { namesList } from './directions.ts';

/**
 * The expertise that peers recognise, and the advice that was heard. Who declined to acknowledge is never
 * printed, nor what would let a reader guess it: expertise that nobody acknowledges is left out.
 */
export function expertiseTables(model: MapModel): readonly Table[] {
  return [recognised(model), heard(model)].filter(({ groups: [group] }) => group?.rows.length);
}

function titles(model: MapModel, leaderIds: readonly string[]): string {
  return namesList(leaderIds.map((id) => model.leader(id)?.title ?? ''));
}

function recognised(model: MapModel): Table {
  const rows = model.document.expertise
    .map((expertise) => ({ expertise, peers: acknowledgedBy(expertise) }))
    .filter(({ peers }) => peers.length > 0)
    .toSorted(
      (a, b) => model.leaderIndex(a.expertise.leaderId) - model.leaderIndex(b.expertise.leaderId),
    )
    .map(({ expertise: { id, leaderId, domain, areaIds }, peers }): Row => {
      const inOrder = peers.toSorted((a, b) => model.leaderIndex(a) - model.leaderIndex(b));
      return {
        id,
        cells: [
          { text: model.leader(leaderId)?.title ?? '' },
          { text: domain },
          { text: namesList(areaIds.map((areaId) => model.area(areaId)?.name ?? '')) || '–' },
          {
            text:
              inOrder.length > 2 && inOrder.length === model.document.leaders.length - 1
                ? 'Every peer'
                : titles(model, inOrder),
          },
        ],
      };
    });
  return {
    kind: 'table',
    look: 'register',
    id: 'expertise',
    caption: 'Recognised expertise',
    columns: [
      { id: 'leader', label: 'Leader', share: 24 },
      { id: 'domain', label: 'Knows more about', share: 28 },
      { id: 'areas', label: 'For these areas', share: 28 },
      { id: 'peers', label: 'Recognised by', share: 30 },
    ],
    groups: [{ label: '', rows }],
    empty: '',
  };
}

function heard(model: MapModel): Table {
  const rows = model.document.areas.flatMap((area) =>
    area.heard.map(({ leaderId, answer }): Row => ({
      id: `${area.id} ${leaderId}`,
      cells: [
        { text: area.name },
        { text: model.leader(leaderId)?.title ?? '' },
        { text: isBlank(answer) ? '–' : answer },
      ],
    })),
  );
  return {
    kind: 'table',
    look: 'register',
    id: 'heard',
    caption: 'Advice heard',
    columns: [
      { id: 'area', label: 'Decision area', share: 30 },
      { id: 'leader', label: 'Who was heard', share: 30 },
      { id: 'answer', label: 'What the owner answered', share: 46 },
    ],
    groups: [{ label: '', rows }],
    empty: '',
  };
}
