import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { SuggestField } from '#renderer/ui/SuggestField.tsx';
import { renderUi } from './renderUi.tsx';

const WORDS = ['Finance', 'People', 'Technology'];

function setUp(initial: string) {
  const commit = vi.fn();
  const enter = vi.fn();
  function Harness() {
    const [value, setValue] = useState(initial);
    return (
      <>
        <SuggestField
          label="Domain"
          value={value}
          suggestions={WORDS}
          onEnter={enter}
          onCommit={(text) => {
            commit(text);
            setValue(text);
          }}
        />
        <button type="button">Elsewhere</button>
      </>
    );
  }
  renderUi(<Harness />);
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Domain' });
  field.focus();
  return { commit, enter, field };
}
const offered = () => screen.queryAllByRole('option').map((option) => option.textContent);
const type = (field: HTMLElement, text: string) =>
  fireEvent.input(field, { target: { value: text }, inputType: 'insertText' });

test('opened over a word that stands there, the list offers every other too', async () => {
  const { field, commit } = setUp('Finance');
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  await waitFor(() => expect(offered()).toEqual(WORDS));
  const line = screen.getByRole('option', { name: 'People' });
  fireEvent.pointerDown(line, { pointerType: 'mouse' });
  fireEvent.click(line, { detail: 1 });
  expect(commit).toHaveBeenLastCalledWith('People');
  expect(field.value).toBe('People');
});

test('typing narrows the list, the arrows mark a word, Enter takes it and only it', async () => {
  const { field, commit, enter } = setUp('');
  type(field, 'tech');
  await waitFor(() => expect(offered()).toEqual(['Technology']));
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  await waitFor(() => expect(field.getAttribute('aria-activedescendant')).toBeTruthy());
  fireEvent.keyDown(field, { key: 'Enter' });
  await waitFor(() => expect(commit).toHaveBeenLastCalledWith('Technology'));
  expect(enter).not.toHaveBeenCalled();
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(enter).toHaveBeenCalledTimes(1);
});

test('any other text is as good', async () => {
  const { field, commit, enter } = setUp('Finance');
  type(field, 'Law & community');
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(commit).toHaveBeenLastCalledWith('Law & community');
  expect(enter).toHaveBeenCalledTimes(1);
  expect(offered()).toEqual([]);
});

test('a list that has nothing to offer is closed, and takes nothing away from a screen reader', async () => {
  const { field } = setUp('');
  type(field, 'Te');
  await waitFor(() => expect(field.getAttribute('aria-expanded')).toBe('true'));
  for (const text of ['Technologies', 'Technology']) {
    type(field, text);
    await waitFor(() => expect(field.getAttribute('aria-expanded')).toBe('false'));
    expect(screen.getByRole('button', { name: 'Elsewhere' })).toBeTruthy();
  }
});

test('Escape closes the list first, then takes back what was typed, and never empties the field', async () => {
  const { field, commit } = setUp('Finance');
  type(field, 'P');
  await waitFor(() => expect(offered()).toEqual(['People']));
  fireEvent.keyDown(field, { key: 'Escape' });
  await waitFor(() => expect(offered()).toEqual([]));
  expect(field.value).toBe('P');
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(field.value).toBe('Finance');
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(field.value).toBe('Finance');
  expect(commit).not.toHaveBeenCalledWith('');
});
