import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { PickMany } from '#renderer/ui/PickMany.tsx';
import { ScaleField } from '#renderer/ui/ScaleField.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { renderUi } from './renderUi.tsx';

const WORDS = ['Averse', 'Minimal', 'Cautious', 'Open', 'Eager'];
const LANES = [
  { value: 's', label: 'Sovereign', letter: 'S' },
  { value: 'c', label: 'Coordinated', letter: 'C' },
] as const;

test('a scale says the word for its step, takes digits, and can be cleared', () => {
  const change = vi.fn();
  renderUi(<ScaleField label="Appetite" value={2} words={WORDS} onChange={change} />);
  expect(screen.getByText('Minimal')).toBeTruthy();
  fireEvent.keyDown(screen.getByRole('radio', { name: '2, Minimal' }), { key: '4' });
  fireEvent.keyDown(screen.getByRole('radio', { name: '2, Minimal' }), { key: 'Delete' });
  fireEvent.click(screen.getByRole('button', { name: 'Clear appetite' }));
  expect(change.mock.calls).toEqual([[4], [null], [null]]);
});

test('a scale on which nothing is said has no step chosen and nothing to clear', () => {
  renderUi(<ScaleField label="Appetite" value={null} words={WORDS} onChange={() => {}} />);
  expect(screen.getByText('Not said')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Clear/ })).toBeNull();
  const chosen = screen
    .getAllByRole('radio')
    .filter((step) => step.getAttribute('aria-checked') === 'true');
  expect(chosen).toEqual([]);
});

test('a segment is told by word and letter, not by colour alone', () => {
  const change = vi.fn();
  renderUi(<SegmentedControl label="Lane" value="s" segments={LANES} onChange={change} />);
  const group = screen.getByRole('radiogroup', { name: 'Lane' });
  expect(group.textContent).toBe('SSovereignCCoordinated');
  expect(screen.getByRole('radio', { name: 'Sovereign' }).getAttribute('aria-checked')).toBe(
    'true',
  );
  fireEvent.click(screen.getByRole('radio', { name: 'Coordinated' }));
  expect(change).toHaveBeenCalledWith('c');
});

test('a checkbox over several things that differ is mixed', () => {
  const change = vi.fn();
  renderUi(<Checkbox label="Critical" value="mixed" onChange={change} />);
  const box = screen.getByRole('checkbox', { name: 'Critical' });
  expect(box.getAttribute('aria-checked')).toBe('mixed');
  fireEvent.click(box);
  expect(change.mock.calls[0]?.[0]).toBe(true);
});

test('a date is handed on when it is left, and cleared to nothing', () => {
  const commit = vi.fn();
  renderUi(<DateField label="Review" value="2026-11-23" onCommit={commit} />);
  const field = screen.getByLabelText('Review');
  fireEvent.change(field, { target: { value: '2027-01-31' } });
  expect(commit).not.toHaveBeenCalled();
  fireEvent.blur(field);
  fireEvent.change(field, { target: { value: '' } });
  fireEvent.blur(field);
  expect(commit.mock.calls).toEqual([['2027-01-31'], [null]]);
});

test('a select names itself by its label and shows the word of its value', () => {
  renderUi(
    <Select
      label="Tie-breaker"
      value="cfo"
      options={[
        { value: null, label: 'Nobody' },
        { value: 'cfo', label: 'CFO' },
      ]}
      onChange={() => {}}
    />,
  );
  const trigger = screen.getByRole('combobox', { name: 'Tie-breaker' });
  expect(trigger.textContent).toContain('CFO');
});

test('an icon button has its words as its name, and its shortcut for assistive technology', () => {
  renderUi(<IconButton label="Undo" accelerator="Mod+Z" icon={<svg />} isPressed={false} />);
  const button = screen.getByRole('button', { name: 'Undo' });
  expect(button.getAttribute('aria-keyshortcuts')).toBe('Control+Z');
  expect(button.getAttribute('aria-pressed')).toBe('false');
});

test('of a long list only the chosen are shown, with a box to find another', () => {
  const change = vi.fn();
  const options = Array.from({ length: 500 }, (_, i) => ({ value: `${i}`, label: `Area ${i}` }));
  renderUi(
    <PickMany
      label="Linked areas"
      addLabel="Link another"
      options={options}
      chosen={['7']}
      onChange={change}
    />,
  );
  expect(screen.queryAllByRole('checkbox')).toHaveLength(0);
  fireEvent.click(screen.getByRole('button', { name: 'Take out Area 7' }));
  expect(change).toHaveBeenCalledWith([]);
});
