import { act, fireEvent, screen } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { settleDrafts } from '#renderer/ui/drafts.ts';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { renderUi } from './renderUi.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const type = (text: string) =>
  fireEvent.change(screen.getByLabelText('Name'), { target: { value: text } });

/** A field over a value that takes what it is given, as the document does. */
function setUp(options: { isRequired?: boolean; initial?: string } = {}) {
  const commit = vi.fn();
  const kept = vi.fn();
  let setOutside: (text: string) => void = () => {};
  function Harness() {
    const [value, setValue] = useState(options.initial ?? 'Pricing');
    useEffect(() => {
      setOutside = setValue;
    }, []);
    return (
      <TextField
        label="Name"
        value={value}
        onBlank={options.isRequired === true ? kept : undefined}
        onCommit={(text, visit) => {
          commit(text, visit);
          setValue(text.trim());
        }}
      />
    );
  }
  const view = renderUi(<Harness />);
  const field = screen.getByLabelText<HTMLInputElement>('Name');
  fireEvent.focus(field);
  return { commit, kept, field, view, change: (text: string) => act(() => setOutside(text)) };
}

describe('a text field', () => {
  test('hands on what is typed after a pause, once', () => {
    const { commit } = setUp();
    type('Pricing a');
    type('Pricing and');
    expect(commit).not.toHaveBeenCalled();
    act(() => void vi.advanceTimersByTime(500));
    expect(commit.mock.calls.map(([text]) => text)).toEqual(['Pricing and']);
  });

  test('names one visit the same, and the next one differently', () => {
    const { commit, field } = setUp();
    type('A');
    act(() => void vi.advanceTimersByTime(500));
    type('AB');
    fireEvent.blur(field);
    fireEvent.focus(field);
    type('ABC');
    fireEvent.blur(field);
    const visits = commit.mock.calls.map(([, visit]) => visit);
    expect(visits[0]).toBe(visits[1]);
    expect(visits[2]).not.toBe(visits[1]);
  });

  test('keeps the blank at the end of a word while one goes on typing', () => {
    const { field } = setUp();
    type('Pricing ');
    act(() => void vi.advanceTimersByTime(500));
    expect(field.value).toBe('Pricing ');
    fireEvent.blur(field);
    expect(field.value).toBe('Pricing');
  });

  test('gives way to undo: what was handed on and taken back is not handed on again', () => {
    const { commit, field, change } = setUp();
    type('Prices');
    act(() => void vi.advanceTimersByTime(500));
    change('Pricing');
    expect(field.value).toBe('Pricing');
    fireEvent.blur(field);
    expect(commit).toHaveBeenCalledTimes(1);
  });

  test('Enter begins a visit of its own: Escape after it takes nothing back, and leads on', () => {
    const { commit, field } = setUp();
    type('Prices ');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(field.value).toBe('Prices');
    const outside = vi.fn();
    window.addEventListener('keydown', outside);
    fireEvent.keyDown(field, { key: 'Escape' });
    window.removeEventListener('keydown', outside);
    expect({ led: outside.mock.calls.length, value: field.value }).toEqual({
      led: 1,
      value: 'Prices',
    });
    type('Prices and terms');
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(field.value).toBe('Prices');
    type('Terms');
    fireEvent.blur(field);
    const [first, second] = commit.mock.calls.map(([, visit]) => visit);
    expect(first).not.toBe(second);
  });

  test('Escape takes the visit back', () => {
    const { commit, field } = setUp();
    type('Prices');
    act(() => void vi.advanceTimersByTime(500));
    type('Prices and');
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(commit.mock.calls.map(([text]) => text)).toEqual(['Prices', 'Pricing']);
    expect(field.value).toBe('Pricing');
  });

  test('Escape takes the visit back also after a pause, and never what came from elsewhere', () => {
    const { commit, field, change } = setUp();
    type('Prices');
    act(() => void vi.advanceTimersByTime(500));
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(commit.mock.calls.map(([text]) => text)).toEqual(['Prices', 'Pricing']);
    expect(field.value).toBe('Pricing');
    change('Renamed by undo');
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(field.value).toBe('Renamed by undo');
    expect(commit).toHaveBeenCalledTimes(2);
  });

  test.each(['leaving', 'Enter'])(
    'a required text is never handed on blank: on %s it comes back, and that is said',
    (how) => {
      const { commit, kept, field } = setUp({ isRequired: true });
      type('  ');
      if (how === 'Enter') fireEvent.keyDown(field, { key: 'Enter' });
      else fireEvent.blur(field);
      expect(commit).not.toHaveBeenCalled();
      expect(field.value).toBe('Pricing');
      expect(kept.mock.calls).toEqual([['Pricing']]);
    },
  );

  test('a required text that goes letter by letter comes back whole, in the same visit', () => {
    const { commit, kept, field } = setUp({ isRequired: true });
    type('Pric');
    act(() => void vi.advanceTimersByTime(500));
    type('');
    act(() => void vi.advanceTimersByTime(500));
    fireEvent.blur(field);
    expect(commit.mock.calls.map(([text]) => text)).toEqual(['Pric', 'Pricing']);
    expect(new Set(commit.mock.calls.map(([, visit]) => visit)).size).toBe(1);
    expect([field.value, kept.mock.calls]).toEqual(['Pricing', [['Pricing']]]);
  });

  test('while a required text is empty, the map has what stood there, and one types on in the same visit', () => {
    const { commit, kept, field } = setUp({ isRequired: true });
    for (const text of ['Pric', '', 'Rates']) {
      type(text);
      act(() => void vi.advanceTimersByTime(500));
      expect(field.value).toBe(text);
    }
    expect(commit.mock.calls.map(([text]) => text)).toEqual(['Pric', 'Pricing', 'Rates']);
    expect(new Set(commit.mock.calls.map(([, visit]) => visit)).size).toBe(1);
    // A save in the midst of it takes the whole name too.
    type('');
    settleDrafts();
    expect(commit.mock.calls.at(-1)?.[0]).toBe('Pricing');
    expect(kept).not.toHaveBeenCalled();
  });

  test('an emptied field that goes away says what was kept', () => {
    const { commit, kept, view } = setUp({ isRequired: true });
    type('');
    view.unmount();
    expect(commit).not.toHaveBeenCalled();
    expect(kept.mock.calls).toEqual([['Pricing']]);
  });

  test('nothing is said of a text that Escape brings back, or that was blank before', () => {
    const { kept, field } = setUp({ isRequired: true });
    type('');
    fireEvent.keyDown(field, { key: 'Escape' });
    fireEvent.blur(field);
    expect(field.value).toBe('Pricing');
    expect(kept).not.toHaveBeenCalled();
    document.body.replaceChildren();
    const empty = setUp({ isRequired: true, initial: '' });
    type(' ');
    fireEvent.blur(empty.field);
    expect(empty.kept).not.toHaveBeenCalled();
  });

  test('what is still being typed is handed on before a save', () => {
    const { commit } = setUp();
    type('Prices');
    act(settleDrafts);
    expect(commit).toHaveBeenCalledTimes(1);
    act(settleDrafts);
    expect(commit).toHaveBeenCalledTimes(1);
  });

  test('what is still being typed is handed on when the field goes away', () => {
    const { commit, view } = setUp();
    type('Prices');
    view.unmount();
    expect(commit.mock.calls.map(([text]) => text)).toEqual(['Prices']);
  });

  test('a shortcut hands on first, so that Mod+S saves what is on screen', () => {
    const { commit, field } = setUp();
    type('Prices');
    fireEvent.keyDown(field, { key: 's', ctrlKey: true });
    expect(commit).toHaveBeenCalledTimes(1);
  });
});

test('a text area says its hint and its trouble to a screen reader', () => {
  renderUi(
    <TextArea label="Limit" value="" onCommit={() => {}} hint="To 5 m" trouble="Too long." />,
  );
  const area = screen.getByLabelText('Limit');
  const told = (area.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);
  expect(told.sort()).toEqual(['To 5 m', 'Too long.']);
  expect(area.getAttribute('aria-invalid')).toBe('true');
});
