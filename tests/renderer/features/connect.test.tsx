import { documentNow, open, renderFeature, verbs } from './renderFeature.tsx';
import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ConnectDialog } from '#renderer/features/connect/ConnectDialog.tsx';
import { aLeader, aMap, anArea, coordinator, owner } from '#tests/helpers/aMap.ts';
import { findOption } from './findOption.ts';

const MAP = aMap({
  leaders: [aLeader('CFO'), aLeader('CRO'), aLeader('COO')],
  areas: [anArea('Pricing', { mode: 'coordinated' }), anArea('Hiring')],
  assignments: [owner('cfo', 'pricing'), coordinator('cro', 'pricing', { level: 'agree' })],
});
const connect = (areaId: string) => {
  open(MAP);
  const from = { kind: 'area', id: areaId } as const;
  verbs.setSession({ overlay: { kind: 'connect', from } });
  renderFeature(<ConnectDialog from={from} />);
};
const part = () => screen.getByRole('combobox', { name: 'Part' }).textContent;

test.each([
  ['CFO', 'Owner'],
  ['CRO', 'Coordinator, must agree'],
])('connecting %s again begins with the part that they have', async (title, words) => {
  connect('pricing');
  await findOption('Leader', title);
  expect(part()).toBe(words);
  fireEvent.click(screen.getByRole('button', { name: 'Connect' }));
  expect(documentNow().assignments).toMatchObject([
    { leaderId: 'cfo', role: 'owner' },
    { leaderId: 'cro', role: 'coordinator', level: 'agree' },
  ]);
});

test('whoever is new to an area is its owner first, then consulted', async () => {
  connect('hiring');
  await findOption('Leader', 'COO');
  expect(part()).toBe('Owner');
});
