import { documentNow, getState, open, renderFeature, verbs } from './renderFeature.tsx';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { NotesEditor } from '#renderer/features/notes/NotesEditor.tsx';
import { useApp } from '#renderer/store/store.ts';
import type { OpenNotes } from '#renderer/store/sessionState.ts';
import { settleDrafts } from '#renderer/ui/drafts.ts';
import { chooseOption } from './chooseOption.ts';
import { aLeader, aMap, anArea, aRisk, owner } from '#tests/helpers/aMap.ts';

beforeEach(() => {
  open(
    aMap({
      leaders: [aLeader('CFO'), aLeader('CIO')],
      areas: [anArea('Budget')],
      assignments: [owner('cfo', 'budget')],
      risks: [aRisk('cfo', 'budget', 'Overspend')],
    }),
  );
});

/** The editor as the canvas mounts it: while the session says that notes are open. */
function Mounted() {
  const notes = useApp((state) => state.session.openNotes);
  return (
    notes && (
      <NotesEditor notes={notes} anchor={{ x: 0, y: 0, width: 10, height: 10 }} card={null} />
    )
  );
}

function openNotes(change: Partial<OpenNotes>) {
  renderFeature(<Mounted />);
  act(() =>
    verbs.setSession({
      openNotes: { what: 'risk', leaderId: 'cfo', areaId: 'budget', recordId: null, ...change },
    }),
  );
}

const type = (label: string, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });

describe('notes in place', () => {
  test('open with the caret where one types a new one', async () => {
    openNotes({});
    const field = screen.getByLabelText('What is at risk');
    await waitFor(() => expect(document.activeElement).toBe(field));
  });

  test('Ctrl+Enter adds the whole risk as one step and closes', () => {
    openNotes({});
    type('What is at risk', 'Covenant');
    type('What failing looks like', 'Lenders call');
    fireEvent.keyDown(screen.getByLabelText('What is at risk'), { key: 'Enter', ctrlKey: true });
    expect(documentNow().risks.at(-1)).toMatchObject({
      leaderId: 'cfo',
      areaId: 'budget',
      atRisk: 'Covenant',
      failure: 'Lenders call',
    });
    expect(getState().session.openNotes).toBeNull();
    act(() => verbs.undo());
    expect(documentNow().risks).toHaveLength(1);
  });

  test('Escape closes and keeps what was typed, once', () => {
    openNotes({ what: 'redLine' });
    type('What cannot be given up', 'No unfunded promise');
    fireEvent.click(screen.getByRole('radio', { name: 'Legal' }));
    fireEvent.keyDown(screen.getByLabelText('What cannot be given up'), { key: 'Escape' });
    expect(getState().session.openNotes).toBeNull();
    expect(documentNow().redLines).toMatchObject([
      { statement: 'No unfunded promise', category: 'legal', areaId: 'budget' },
    ]);
  });

  test('an empty one is not added', () => {
    openNotes({});
    fireEvent.keyDown(screen.getByLabelText('What is at risk'), { key: 'Escape' });
    expect(documentNow().risks).toHaveLength(1);
  });

  test('what is being written is in the map before a save', () => {
    openNotes({});
    type('What is at risk', 'Covenant');
    act(settleDrafts);
    expect(documentNow().risks).toHaveLength(2);
    act(settleDrafts);
    expect(documentNow().risks).toHaveLength(2);
  });

  test('an existing one is edited in its place, and deleted', () => {
    openNotes({ recordId: 'overspend' });
    const field = screen.getByLabelText('What failing looks like');
    fireEvent.focus(field);
    fireEvent.change(field, { target: { value: 'Deficit by March' } });
    fireEvent.blur(field);
    expect(documentNow().risks[0]?.failure).toBe('Deficit by March');
    fireEvent.click(screen.getByRole('button', { name: 'Delete this risk' }));
    expect(documentNow().risks).toHaveLength(0);
  });

  test('on a card whose note nobody owns yet, the words wait for a name', async () => {
    openNotes({ leaderId: null });
    type('What is at risk', 'Trust');
    fireEvent.keyDown(screen.getByLabelText('What is at risk'), { key: 'Escape' });
    expect(documentNow().risks).toHaveLength(1);
    act(() =>
      verbs.setSession({
        openNotes: { what: 'risk', leaderId: null, areaId: 'budget', recordId: null },
      }),
    );
    expect(screen.getByLabelText<HTMLTextAreaElement>('What is at risk').value).toBe('Trust');
    await chooseOption('Seen by', 'CIO');
    fireEvent.click(screen.getByRole('button', { name: 'Add risk' }));
    expect(documentNow().risks.at(-1)).toMatchObject({ leaderId: 'cio', atRisk: 'Trust' });
  });

  test('Ctrl+Enter before anybody is named asks whose it is, and keeps the words', () => {
    openNotes({ leaderId: null });
    type('What is at risk', 'Trust');
    fireEvent.keyDown(screen.getByLabelText('What is at risk'), { key: 'Enter', ctrlKey: true });
    expect(screen.getByText('Who sees this risk? Choose a leader.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Seen by' }));
    expect(screen.getByLabelText<HTMLTextAreaElement>('What is at risk').value).toBe('Trust');
    expect(documentNow().risks).toHaveLength(1);
  });
});
