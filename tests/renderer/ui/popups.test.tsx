import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { AlertDialog } from '#renderer/ui/AlertDialog.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { CommandDialog } from '#renderer/ui/CommandDialog.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { Menubar } from '#renderer/ui/Menubar.tsx';
import { NoticeStack } from '#renderer/ui/NoticeStack.tsx';
import { PointMenu } from '#renderer/ui/PointMenu.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { renderUi } from './renderUi.tsx';

test('a dialog is named by its title and gives the caret to its first field, not to the cross', async () => {
  const close = vi.fn();
  renderUi(
    <Dialog isOpen onClose={close} title="Map properties">
      <TextField label="Title" value="" onCommit={() => {}} />
    </Dialog>,
  );
  expect(screen.getByRole('dialog', { name: 'Map properties' })).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Title')));
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(close).toHaveBeenCalledTimes(1);
});

test('a question gives the caret to the careful answer', async () => {
  renderUi(
    <AlertDialog
      isOpen
      title="Delete CFO and 14 links?"
      confirmLabel="Delete"
      onConfirm={() => {}}
      onCancel={() => {}}
    >
      It can be undone.
    </AlertDialog>,
  );
  const cancel = screen.getByRole('button', { name: 'Cancel' });
  await waitFor(() => expect(document.activeElement).toBe(cancel));
});

const entries = (run: () => void) =>
  [
    { kind: 'item', id: 'undo', label: 'Undo rename', accelerator: 'Mod+Z', onRun: run },
    { kind: 'item', id: 'redo', label: 'Redo', isEnabled: false, onRun: run },
    { kind: 'separator', id: 'rule' },
    { kind: 'item', id: 'lanes', label: 'Lane map', isChecked: true, onRun: run },
  ] as const;

test('a menu shows shortcuts, check marks and what cannot be done now', async () => {
  const run = vi.fn();
  renderUi(<Menu trigger={<Button>Edit</Button>} entries={entries(run)} />);
  fireEvent.click(screen.getByRole('button', { name: 'Edit' }));
  const undo = await screen.findByRole('menuitem', { name: 'Undo rename' });
  expect(undo.textContent).toBe('Undo renameCtrl+Z');
  expect(screen.getByRole('menuitem', { name: 'Redo' }).getAttribute('aria-disabled')).toBe('true');
  expect(
    screen.getByRole('menuitemcheckbox', { name: 'Lane map' }).getAttribute('aria-checked'),
  ).toBe('true');
  fireEvent.click(undo);
  expect(run).toHaveBeenCalledTimes(1);
});

const twoFrames = () =>
  act(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

test('a bar of menus gives the keyboard back once something is chosen, and on Escape', async () => {
  const run = vi.fn();
  renderUi(
    <>
      <button type="button">Card</button>
      <Menubar label="Menu" menus={[{ id: 'edit', label: 'Edit', entries: entries(run) }]} />
    </>,
  );
  const card = screen.getByRole('button', { name: 'Card' });
  const edit = screen.getByRole('menuitem', { name: 'Edit' });
  act(() => card.focus());
  act(() => edit.focus());
  fireEvent.click(edit);
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Undo rename' }));
  expect(run).toHaveBeenCalledTimes(1);
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(card));

  // The first Escape closes the menu, as on any desktop; the second one leaves the bar.
  await twoFrames();
  act(() => edit.focus());
  expect(document.activeElement).toBe(edit);
  fireEvent.click(edit);
  fireEvent.keyDown(await screen.findByRole('menu'), { key: 'Escape' });
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(edit));
  fireEvent.keyDown(edit, { key: 'Escape' });
  expect(document.activeElement).toBe(card);
});

test('a bar of menus leaves the keyboard where the chosen entry has put it', async () => {
  function Window() {
    const [isRenaming, setRenaming] = useState(false);
    const rename = () => setRenaming(true);
    return (
      <>
        <button type="button">Card</button>
        <Menubar label="Menu" menus={[{ id: 'edit', label: 'Edit', entries: entries(rename) }]} />
        {isRenaming && <TextField label="Name" value="" onCommit={() => {}} autoFocus />}
      </>
    );
  }
  renderUi(<Window />);
  const edit = screen.getByRole('menuitem', { name: 'Edit' });
  act(() => screen.getByRole('button', { name: 'Card' }).focus());
  act(() => edit.focus());
  fireEvent.click(edit);
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Undo rename' }));
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  expect(document.activeElement).toBe(screen.getByLabelText('Name'));
});

test('the keyboard comes back from a dialog that was opened in a bar of menus, not to the bar', async () => {
  function Window() {
    const [isOpen, setOpen] = useState(false);
    const open = () => setOpen(true);
    return (
      <>
        <button type="button">Card</button>
        <Menubar label="Menu" menus={[{ id: 'file', label: 'File', entries: entries(open) }]} />
        <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title="Map properties">
          <TextField label="Title" value="" onCommit={() => {}} />
        </Dialog>
      </>
    );
  }
  renderUi(<Window />);
  const card = screen.getByRole('button', { name: 'Card' });
  const file = screen.getByRole('menuitem', { name: 'File' });
  act(() => card.focus());
  act(() => file.focus());
  fireEvent.click(file);
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Undo rename' }));
  const field = await screen.findByLabelText('Title');
  await waitFor(() => expect(document.activeElement).toBe(field));
  fireEvent.keyDown(field, { key: 'Escape' });
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(card));
  // Whoever goes to the bar then means the bar.
  act(() => file.focus());
  expect(document.activeElement).toBe(file);
});

test('a menu at a point runs what is chosen', async () => {
  const run = vi.fn();
  renderUi(<PointMenu label="Map" x={10} y={10} entries={entries(run)} onClose={() => {}} />);
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Undo rename' }));
  expect(run).toHaveBeenCalledTimes(1);
});

test('a menu at a point gives the keyboard back to a drawn figure', async () => {
  function Drawing() {
    const [isOpen, setOpen] = useState(false);
    return (
      <>
        <svg>
          <g role="group" aria-label="Station" tabIndex={-1} onKeyDown={() => setOpen(true)} />
        </svg>
        {isOpen && (
          <PointMenu
            label="Map"
            x={10}
            y={10}
            entries={entries(() => {})}
            onClose={() => setOpen(false)}
          />
        )}
      </>
    );
  }
  renderUi(<Drawing />);
  const station = screen.getByRole('group', { name: 'Station' });
  act(() => station.focus());
  fireEvent.keyDown(station, { key: 'F10', shiftKey: true });
  const menu = await screen.findByRole('menu', { name: 'Map' });
  await waitFor(() => expect(menu.contains(document.activeElement)).toBe(true));
  fireEvent.keyDown(menu, { key: 'Escape' });
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(station));
});

test('a command dialog walks its groups with the arrows and chooses with Enter', async () => {
  const choose = vi.fn();
  renderUi(
    <CommandDialog
      label="Palette"
      placeholder=""
      query=""
      onQuery={() => {}}
      groups={[
        { label: 'Actions', items: [{ id: 'a', label: 'Save', accelerator: 'Mod+S' }] },
        { label: 'Leaders', items: [{ id: 'b', label: 'CFO' }] },
      ]}
      emptyText="Nothing"
      onChoose={choose}
      onClose={() => {}}
    />,
  );
  const box = screen.getByRole('combobox', { name: 'Palette' });
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2));
  fireEvent.keyDown(box, { key: 'ArrowDown' });
  fireEvent.keyDown(box, { key: 'Enter' });
  await waitFor(() => expect(choose).toHaveBeenCalledWith('b'));
});

test('a plain notice leaves by itself; trouble stays until it is dismissed', () => {
  vi.useFakeTimers();
  const dismiss = vi.fn();
  renderUi(
    <NoticeStack
      notices={[
        { id: 1, tone: 'plain', text: 'Saved.' },
        { id: 2, tone: 'trouble', text: 'The disk is full.' },
      ]}
      onDismiss={dismiss}
    />,
  );
  act(() => void vi.advanceTimersByTime(60_000));
  expect(dismiss.mock.calls).toEqual([[1]]);
  expect(screen.getByRole('alert').textContent).toContain('The disk is full.');
  vi.useRealTimers();
});

test('nothing that opens brings a style element with it: the security policy would refuse it', async () => {
  const before = document.querySelectorAll('style').length;
  renderUi(
    <>
      <Menu trigger={<Button>Edit</Button>} entries={entries(() => {})} />
      <Select
        label="Paper"
        value="a4"
        options={[{ value: 'a4', label: 'A4' }]}
        onChange={() => {}}
      />
    </>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Edit' }));
  await screen.findByRole('menuitem', { name: 'Redo' });
  fireEvent.click(screen.getByRole('combobox', { name: 'Paper', hidden: true }));
  await screen.findByRole('option', { name: 'A4', hidden: true });
  expect(document.querySelectorAll('style').length).toBe(before);
});
