import { calls, getState, open, renderFeature, verbs } from '../renderFeature.tsx';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { MapDocument } from '#shared/document/document.ts';
import type { FileReply, Preview } from '#shared/ipc/channels.ts';
import { DEFAULT_EXPORT, type ExportOptions, type ExportWay } from '#shared/ipc/exportOptions.ts';
import { boardPaperSections } from '#shared/report/paperSections.ts';
import type { ExportEnd } from '#renderer/actions/file/exportMap.ts';
import { ExportDialog } from '#renderer/features/export/ExportDialog.tsx';
import { aLeader, aMap, anArea } from '#tests/helpers/aMap.ts';

const TEAM = aMap({
  title: 'Board',
  leaders: [aLeader('CFO'), aLeader('COO')],
  areas: [anArea('Pricing')],
});
const bytes = (text: string) => new TextEncoder().encode(text);

interface Asked {
  readonly format: string;
  readonly options: ExportOptions;
}

/** The dialog with a main that answers as the test says; everything asked of it is kept. */
function show(document: MapDocument, way: ExportWay, leaderId?: string) {
  open(document);
  verbs.setSession({ overlay: { kind: 'export', way } });
  const asked: Asked[] = [];
  const saved: (Asked & { readonly previewId: string | undefined })[] = [];
  const stopped = vi.fn();
  const ended = vi.fn();
  let writes = (): ExportEnd | Promise<ExportEnd> => ({ kind: 'done' });
  let answer = (): FileReply<Preview> | Promise<FileReply<Preview>> => ({
    kind: 'done',
    value: { previewId: `p${asked.length}`, bytes: bytes(`made ${asked.length}`), parts: [] },
  });
  const view = renderFeature(
    <ExportDialog
      way={way}
      {...(leaderId === undefined ? {} : { leaderId })}
      onPreview={async (format, options) => {
        asked.push({ format, options });
        return answer();
      }}
      onSave={async (format, options, previewId) => {
        saved.push({ format, options, previewId });
        return writes();
      }}
      onStop={stopped}
      onEnd={ended}
    />,
  );
  return {
    asked,
    saved,
    stopped,
    ended,
    view,
    answers: (next: typeof answer) => (answer = next),
    refuses: () => (writes = () => ({ kind: 'cancelled' })),
    written: (next: typeof writes) => (writes = next),
  };
}

const saveAs = () => fireEvent.click(screen.getByRole('button', { name: 'Save as…' }));
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));

test('every way out is offered, with a line on what it is for', () => {
  show(TEAM, 'md');
  const ways = screen.getByRole('radiogroup', { name: 'What to make' });
  const names = [...ways.querySelectorAll('[role=radio]')].map((way) =>
    way.getAttribute('aria-label'),
  );
  expect(names).toEqual([
    'Board paper',
    'Pocket cards',
    'PowerPoint',
    'Excel',
    'PNG picture',
    'SVG drawing',
    'CSV table',
    'Markdown',
    'JSON Canvas',
    'Mermaid',
  ]);
});

test('what is shown is what main made, and saving writes just that, then the dialog closes', async () => {
  const { saved } = show(TEAM, 'md');
  await screen.findByText('made 1');
  saveAs();
  await waitFor(() => expect(getState().session.overlay).toBeNull());
  expect(saved).toEqual([{ format: 'md', options: DEFAULT_EXPORT, previewId: 'p1' }]);
});

test('a choice makes it anew once the hand rests; until then nothing seen is saved', async () => {
  const { asked, saved, refuses } = show(TEAM, 'md');
  refuses();
  await screen.findByText('made 1');
  choose('All but the lanes');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Glossary and legend' }));
  saveAs();
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.previewId).toBeUndefined();
  await screen.findByText('made 2');
  const rest = boardPaperSections.map(({ id }) => id).filter((id) => id !== 'glossary');
  expect(asked.map(({ options }) => [options.redaction, options.sections])).toEqual([
    ['none', null],
    ['all', rest],
  ]);
  expect(getState().session.overlay).not.toBeNull();
});

test('an edit from the other window makes it anew; what was seen before is not saved', async () => {
  const { asked, saved, refuses } = show(TEAM, 'md');
  refuses();
  await screen.findByText('made 1');
  act(() => {
    verbs.dispatch({ id: 'leader.rename', payload: { leaderId: 'cfo', title: 'Finance' } });
  });
  saveAs();
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.previewId).toBeUndefined();
  await screen.findByText('made 2');
  saveAs();
  await waitFor(() => expect(saved[1]?.previewId).toBe('p2'));
  expect(asked).toHaveLength(2);
});

test('what does not concern a format makes nothing anew', async () => {
  const { asked } = show(TEAM, 'md');
  await screen.findByText('made 1');
  choose('CSV table');
  await screen.findByText('made 2');
  expect(asked[1]).toEqual({ format: 'csv', options: DEFAULT_EXPORT });
});

test('cards: of the leader it was opened for, of every leader, or of none, which is refused', async () => {
  const { asked, answers } = show(TEAM, 'cards', 'coo');
  answers(() => new Promise(() => {}));
  await waitFor(() => expect(asked[0]?.options.cards).toEqual(['coo']));
  fireEvent.click(screen.getByRole('checkbox', { name: 'COO' }));
  expect(screen.getByText('Choose at least one leader.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Save as…' }).hasAttribute('disabled')).toBe(true);
  choose('Every leader');
  await waitFor(() => expect(asked.at(-1)?.options.cards).toBe('all'));
});

test('a picture of what is selected, with no ground', async () => {
  const { asked, answers } = show(TEAM, 'svg');
  answers(() => new Promise(() => {}));
  expect(screen.queryByRole('radio', { name: 'What is selected' })).toBeNull();
  act(() => verbs.setSession({ selection: [{ kind: 'leader', id: 'cfo' }] }));
  choose('What is selected');
  fireEvent.click(screen.getByRole('checkbox', { name: 'No ground' }));
  await waitFor(() =>
    expect(asked.at(-1)?.options).toEqual({
      ...DEFAULT_EXPORT,
      only: ['cfo'],
      isTransparent: true,
    }),
  );
});

test('trouble is told in its own words, and it can be tried again', async () => {
  const { asked, answers } = show(TEAM, 'csv');
  answers(() => ({ kind: 'trouble', trouble: { code: 'E', message: 'It is too large.' } }));
  await screen.findByText('It is too large.');
  answers(() => ({
    kind: 'done',
    value: { previewId: 'x', bytes: bytes('now it is'), parts: [] },
  }));
  fireEvent.click(screen.getByRole('button', { name: 'Make the preview' }));
  await screen.findByText('now it is');
  expect(asked).toHaveLength(2);
});

test('what takes longer than a second says how far it is, and can be stopped', async () => {
  const { answers, stopped } = show(TEAM, 'csv');
  let reply: (reply: FileReply<Preview>) => void = () => {};
  answers(() => new Promise((resolve) => (reply = resolve)));
  act(() => verbs.setSession({ progress: { what: 'Laying out', done: 2, total: 9 } }));
  await screen.findByRole('progressbar', { name: 'Laying out' }, { timeout: 3000 });
  fireEvent.click(screen.getByRole('button', { name: 'Stop the preview' }));
  expect(stopped).toHaveBeenCalledOnce();
  // Main lays out a large map in one go, and hears of it only afterwards.
  expect(screen.getByText('The preview was stopped.')).toBeTruthy();
  await act(async () => reply({ kind: 'cancelled' }));
  expect(screen.getByText('The preview was stopped.')).toBeTruthy();
  answers(() => ({ kind: 'done', value: { previewId: 'x', bytes: bytes('made'), parts: [] } }));
  fireEvent.click(screen.getByRole('button', { name: 'Make the preview' }));
  await screen.findByText('made');
});

test('a file that could not be written is told of as all trouble is, until the next try', async () => {
  const { written } = show(TEAM, 'csv');
  await screen.findByText('made 1');
  written(() => ({ kind: 'trouble', message: 'board.csv was not exported: the disk is full.' }));
  const button = screen.getByRole('button', { name: 'Save as…' });
  button.focus();
  saveAs();
  await waitFor(() =>
    expect(getState().session.notices).toEqual([
      {
        id: expect.any(Number),
        tone: 'trouble',
        text: 'board.csv was not exported: the disk is full.',
      },
    ]),
  );
  // The keyboard is where it was, to try again.
  await waitFor(() => expect(document.activeElement).toBe(button));
  let end: (how: ExportEnd) => void = () => {};
  written(() => new Promise((resolve) => (end = resolve)));
  saveAs();
  await waitFor(() => expect(getState().session.notices).toEqual([]));
  await act(async () => end({ kind: 'done' }));
  expect(getState().session.overlay).toBeNull();
});

test('a stop that comes too late leaves alone what is open by then', async () => {
  const { written } = show(TEAM, 'csv');
  await screen.findByText('made 1');
  let end: (how: ExportEnd) => void = () => {};
  written(() => new Promise((resolve) => (end = resolve)));
  saveAs();
  fireEvent.click(await screen.findByRole('button', { name: 'Stop the export' }));
  // `Overlays` takes the dialog away.
  cleanup();
  verbs.setSession({ overlay: { kind: 'about' } });
  await act(async () => end({ kind: 'done' }));
  expect(getState().session.overlay).toEqual({ kind: 'about' });
});

test('an export that is stopped closes at once, and says that nothing was written', async () => {
  const { stopped, written } = show(TEAM, 'csv');
  await screen.findByText('made 1');
  let end: (how: ExportEnd) => void = () => {};
  written(() => new Promise((resolve) => (end = resolve)));
  saveAs();
  fireEvent.click(await screen.findByRole('button', { name: 'Stop the export' }));
  expect(stopped).toHaveBeenCalledOnce();
  expect(getState().session.overlay).toBeNull();
  await act(async () => end({ kind: 'cancelled' }));
  expect(getState().session.notices.map(({ text }) => text)).toEqual([
    'The export was stopped. Nothing was written.',
  ]);
});

test('a file that only another program can show says which slides or sheets it holds', async () => {
  const { answers } = show(TEAM, 'pptx');
  const parts = [
    { title: 'Summary', holds: '' },
    { title: 'Lane map: 1 of 2', holds: '' },
  ];
  answers(() => ({ kind: 'done', value: { previewId: 'x', bytes: bytes('zip'), parts } }));
  await screen.findByText('2 slides');
  const listed = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(listed).toEqual(expect.arrayContaining(['Summary', 'Lane map: 1 of 2']));
  expect(screen.queryByText('zip')).toBeNull();
});

test('pocket cards are sheets to fold or slides, and slides have no paper', async () => {
  const { asked } = show(TEAM, 'cards');
  await waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]).toMatchObject({ format: 'pdf', options: { cards: 'all' } });
  fireEvent.click(screen.getByRole('radio', { name: 'Slides (PowerPoint)' }));
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(asked[1]).toMatchObject({ format: 'pptx', options: { cards: 'all' } });
  expect(screen.queryByRole('radiogroup', { name: 'Paper' })).toBeNull();
});

test('closing tells main that nobody looks any more; nothing is asked of it by the dialog itself', async () => {
  const { ended, view } = show(TEAM, 'xlsx');
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(getState().session.overlay).toBeNull();
  view.unmount();
  expect(ended).toHaveBeenCalled();
  expect(calls).toEqual([]);
});

test('the classification that it bears is said, where it bears one', () => {
  const { answers } = show({ ...TEAM, classification: 'Board only' }, 'xlsx');
  answers(() => new Promise(() => {}));
  expect(screen.queryByText(/Board only/)).toBeNull();
  choose('PowerPoint');
  expect(screen.getByText('Every slide is marked “Board only”.')).toBeTruthy();
  choose('Pocket cards');
  expect(screen.getByText('Every page is marked “Board only”.')).toBeTruthy();
});

test('the paper is the one of the map', async () => {
  const { asked, answers } = show(
    { ...TEAM, settings: { paper: 'Letter', thresholds: {} } },
    'pdf',
  );
  answers(() => new Promise(() => {}));
  await waitFor(() => expect(asked[0]?.options.paper).toBe('letter'));
});
