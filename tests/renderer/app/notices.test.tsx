import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { FileReply, OpenedFile } from '#shared/ipc/channels.ts';
import { openMap } from '#renderer/actions/file/openMap.ts';
import { Notices } from '#renderer/app/Notices.tsx';
import { getState, resetStore } from '#renderer/store/store.ts';
import { settleTypingBy } from '#renderer/store/typing.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { aLeader, aMap } from '#tests/helpers/aMap.ts';
import { answers, heard, resetMain } from '../support/standInMain.ts';
import { renderUi } from '../ui/renderUi.tsx';

vi.mock('#renderer/platform/client.ts', () => import('../support/standInMain.ts'));

const team = (title: string): OpenedFile => ({
  docId: title,
  fileName: `${title}.remit`,
  document: aMap({ id: title, title, leaders: [aLeader('CFO')] }),
  repairs: [],
  isDirty: false,
});
const DAMAGED: FileReply<OpenedFile> = {
  kind: 'trouble',
  trouble: { code: 'E_DAMAGED', message: 'Board.remit is damaged.', offerId: 'offer' },
};
const AS_SAVED = 'This is Board.remit as saved yesterday, 09:02.';

beforeEach(() => {
  resetStore();
  resetMain();
  settleTypingBy({});
  verbs.showMap(team('Before'));
});

const onScreen = () => getState().map?.document.title;
const press = async () => {
  fireEvent.click(screen.getByRole('button', { name: 'Open that version' }));
  await new Promise((resolve) => setTimeout(resolve));
};

test('F11: a damaged map is told with a button that opens what main offers for it, by its id', async () => {
  const value = { ...team('Board'), isDirty: true, notice: AS_SAVED };
  answers.set('file.openOffered', () => ({ kind: 'done', value }));
  renderUi(<Notices />);
  await openMap(() => Promise.resolve(DAMAGED));
  expect((await screen.findByRole('alert')).textContent).toContain('Board.remit is damaged.');
  expect(onScreen()).toBe('Before');
  await press();
  expect(heard).toEqual([{ channel: 'file.openOffered', argument: { offerId: 'offer' } }]);
  expect([onScreen(), getState().map?.isDirty]).toEqual(['Board', true]);
  expect(getState().session.notices.map(({ text }) => text)).toEqual([AS_SAVED]);
});

test('whoever would rather keep what is unsaved has not given up the offer', async () => {
  renderUi(<Notices />);
  await openMap(() => Promise.resolve(DAMAGED));
  verbs.dispatch({ id: 'leader.rename', payload: { leaderId: 'cfo', title: 'Finance' } });
  answers.set('file.askToSave', () => 'cancel');
  await screen.findByRole('alert');
  await press();
  expect(heard.map(({ channel }) => channel)).toEqual(['file.askToSave']);
  expect(onScreen()).toBe('Before');
  expect(screen.getByRole('button', { name: 'Open that version' })).toBeTruthy();
});

test('trouble without an offer has no button', async () => {
  renderUi(<Notices />);
  const trouble = { code: 'E_DAMAGED', message: 'Board.remit is damaged.' };
  await openMap(() => Promise.resolve({ kind: 'trouble', trouble }));
  await screen.findByText('Board.remit is damaged.');
  expect(screen.queryByRole('button', { name: 'Open that version' })).toBeNull();
});
