import { renderUi } from './renderUi.tsx';
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { NameField } from '#renderer/ui/NameField.tsx';

/** A field over "CFO"; what came of it, in order. */
function nameField() {
  const told: string[] = [];
  renderUi(
    <NameField
      name="CFO"
      label="Title of the leader"
      onRename={(name) => told.push(name)}
      onBlank={(name) => told.push(`${name} kept`)}
      onClose={(isByKey) => told.push(isByKey ? 'closed by key' : 'closed')}
    />,
  );
  const field = screen.getByLabelText<HTMLTextAreaElement>('Title of the leader');
  const type = (value: string) => fireEvent.change(field, { target: { value } });
  return { told, field, type };
}

describe('a name, typed over in its place', () => {
  test('has the keyboard at once, and all of it selected', () => {
    const { field } = nameField();
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 3]);
  });

  test.each(['Enter', 'Tab'])('%s keeps it, in single spaces', (key) => {
    const { told, field, type } = nameField();
    type('  Chief\n Financial  Officer ');
    fireEvent.keyDown(field, { key });
    fireEvent.blur(field);
    expect(told).toEqual(['Chief Financial Officer', 'closed by key']);
  });

  test('leaving keeps it too', () => {
    const { told, field, type } = nameField();
    type('Treasurer');
    fireEvent.blur(field);
    expect(told).toEqual(['Treasurer', 'closed']);
  });

  test.each(['Enter', 'leaving'])('left empty with %s, the name stays and that is said', (how) => {
    const { told, field, type } = nameField();
    type(' \n ');
    if (how === 'Enter') fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.blur(field);
    expect(told).toEqual(['CFO kept', how === 'Enter' ? 'closed by key' : 'closed']);
  });

  test('Escape takes it back, and so does the same name, without a word', () => {
    for (const [text, key] of [
      ['Treasurer', 'Escape'],
      ['', 'Escape'],
      [' CFO ', 'Enter'],
    ] as const) {
      const { told, field, type } = nameField();
      type(text);
      fireEvent.keyDown(field, { key });
      expect(told).toEqual(['closed by key']);
      document.body.replaceChildren();
    }
  });

  test('keys stay in the field: the map below does not delete or undo meanwhile', () => {
    const below: string[] = [];
    const listen = (event: KeyboardEvent) => below.push(event.key);
    const { field } = nameField();
    window.addEventListener('keydown', listen);
    fireEvent.keyDown(field, { key: 'Delete' });
    window.removeEventListener('keydown', listen);
    expect(below).toEqual([]);
  });
});
