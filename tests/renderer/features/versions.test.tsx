import { getState, open, renderFeature, verbs } from './renderFeature.tsx';
import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { EarlierVersion } from '#shared/ipc/channels.ts';
import { VersionsDialog } from '#renderer/features/versions/VersionsDialog.tsx';
import { aMap } from '#tests/helpers/aMap.ts';

const KEPT: readonly EarlierVersion[] = [
  {
    versionId: 'new',
    savedAt: '2026-02-02T10:00:00.000Z',
    bytes: 4_000,
    holds: { leaders: 9, areas: 1 },
  },
  { versionId: 'old', savedAt: '2026-02-01T10:00:00.000Z', bytes: 2_000, holds: null },
];

beforeEach(() => {
  open(aMap());
  verbs.setSession({ overlay: { kind: 'versions' } });
  vi.spyOn(console, 'error').mockReturnValue();
});

test('what saves replaced is offered, the newest first, and opens as a new map', async () => {
  const opened: string[] = [];
  renderFeature(
    <VersionsDialog
      listVersions={() => Promise.resolve(KEPT)}
      onOpen={(versionId) => opened.push(versionId)}
    />,
  );
  const choices = await screen.findAllByRole('radio');
  expect(choices).toHaveLength(2);
  expect(choices[0]?.getAttribute('aria-checked')).toBe('true');
  expect(screen.getByText('9 leaders, 1 decision area, 4 kB')).not.toBeNull();
  expect(screen.getByText('2 kB')).not.toBeNull();
  expect(screen.getByText(/^2 February 2026, \d\d:\d\d$/)).toBeTruthy();
  fireEvent.click(choices[1]!);
  fireEvent.click(screen.getByRole('button', { name: 'Open as a new map' }));
  expect(opened).toEqual(['old']);
  expect(getState().session.overlay).toBeNull();
});

test('versions that cannot be read are told in one sentence, and may be read again', async () => {
  const answers = [Promise.reject(new Error('E_INTERNAL')), Promise.resolve(KEPT)];
  renderFeature(<VersionsDialog listVersions={() => answers.shift()!} onOpen={() => {}} />);
  const told = await screen.findByRole('alert');
  expect(told.textContent).toBe(
    'The earlier versions could not be read: try again, or close this and go on working, since your map and its file are as they were.',
  );
  expect(screen.queryByText(/^There is none yet/)).toBeNull();
  expect(screen.queryByRole('button', { name: 'Open as a new map' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findAllByRole('radio')).toHaveLength(2);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(getState().session.notices).toEqual([]);
});
