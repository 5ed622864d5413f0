import { fireEvent, screen, within } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { AlertDialog } from '#renderer/ui/AlertDialog.tsx';
import { CommandDialog } from '#renderer/ui/CommandDialog.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { NoticePlaces, NoticesKeptOut, WindowNotices } from '#renderer/ui/NoticePlace.tsx';
import { NoticeStack } from '#renderer/ui/NoticeStack.tsx';
import { renderUi } from './renderUi.tsx';

const undo = vi.fn();
const dismiss = vi.fn();

/** A window with two notices, and over it whatever dialogs. */
const inWindow = (dialogs: ReactNode) => (
  <NoticePlaces
    notices={
      <NoticeStack
        notices={[
          { id: 1, tone: 'plain', text: 'Done: merge.', actionLabel: 'Undo' },
          { id: 2, tone: 'trouble', text: 'The disk is full.' },
        ]}
        onDismiss={dismiss}
        onAction={undo}
      />
    }
  >
    <main>The map</main>
    {dialogs}
    <WindowNotices />
  </NoticePlaces>
);

/** A sheet, and over it a question that one of its buttons puts. */
function Sheet({ isAsked }: { readonly isAsked: boolean }) {
  return (
    <Dialog isOpen onClose={() => {}} title="Map properties">
      <AlertDialog
        isOpen={isAsked}
        title="Clear them?"
        confirmLabel="Clear"
        onConfirm={() => {}}
        onCancel={() => {}}
      >
        They are gone then.
      </AlertDialog>
    </Dialog>
  );
}

/** What holds the one stack that somebody who listens can reach. */
const holder = () => {
  const stack = screen.getByRole('region', { name: 'Notices' });
  return stack.closest('[role=dialog], [role=alertdialog]')?.getAttribute('role') ?? 'window';
};

test('what is told stands in the dialog opened last, and goes back to where it was', () => {
  const view = renderUi(inWindow(null));
  expect(holder()).toBe('window');
  view.rerender(inWindow(<Sheet isAsked={false} />));
  expect(holder()).toBe('dialog');
  view.rerender(inWindow(<Sheet isAsked />));
  expect(holder()).toBe('alertdialog');
  view.rerender(inWindow(<Sheet isAsked={false} />));
  expect(holder()).toBe('dialog');
  view.rerender(inWindow(null));
  expect(holder()).toBe('window');
});

test('in a dialog it is pressed as anywhere, and the caret stays with the dialog’s first field', async () => {
  const close = vi.fn();
  renderUi(
    inWindow(
      <Dialog isOpen onClose={close} title="Team">
        <input aria-label="Title" />
      </Dialog>,
    ),
  );
  const dialog = within(screen.getByRole('dialog'));
  await vi.waitFor(() => expect(document.activeElement).toBe(dialog.getByLabelText('Title')));
  fireEvent.click(dialog.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledWith(1);
  fireEvent.click(within(dialog.getByRole('alert')).getByRole('button', { name: 'Dismiss' }));
  expect(dismiss).toHaveBeenCalledWith(2);
  expect(close).not.toHaveBeenCalled();
});

test('what comes up while a dialog is open is put where somebody listens already', () => {
  function Team() {
    const [count, setCount] = useState(0);
    return (
      <NoticePlaces
        notices={
          <NoticeStack
            notices={count === 0 ? [] : [{ id: 1, tone: 'trouble', text: 'The disk is full.' }]}
            onDismiss={() => {}}
          />
        }
      >
        <Dialog isOpen onClose={() => {}} title="Team">
          <button type="button" onClick={() => setCount(1)}>
            Save
          </button>
        </Dialog>
        <WindowNotices />
      </NoticePlaces>
    );
  }
  renderUi(<Team />);
  const alert = within(screen.getByRole('dialog')).getByRole('alert');
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(alert.isConnected).toBe(true);
  expect(alert.textContent).toContain('The disk is full.');
});

test('a palette shows it too', () => {
  renderUi(
    inWindow(
      <CommandDialog
        label="Palette"
        placeholder=""
        query=""
        onQuery={() => {}}
        groups={[]}
        emptyText="Nothing"
        onChoose={() => {}}
        onClose={() => {}}
      />,
    ),
  );
  expect(holder()).toBe('dialog');
});

test('what hides the window behind it keeps the notices out of its own dialogs', () => {
  renderUi(
    inWindow(
      <NoticesKeptOut>
        <Sheet isAsked />
      </NoticesKeptOut>,
    ),
  );
  const shown = screen.getAllByRole('region', { name: 'Notices', hidden: true });
  expect(shown.map((one) => one.closest('[role=dialog], [role=alertdialog]'))).toEqual([null]);
});
