import { fireEvent, screen } from '@testing-library/react';

/** Opens the list of a box that finds, and clicks the option of that name. */
export async function findOption(label: string | RegExp, option: string): Promise<void> {
  const box = screen.getByRole('combobox', { name: label });
  fireEvent.keyDown(box, { key: 'ArrowDown' });
  const line = await screen.findByRole('option', { name: new RegExp(`^${option}`) });
  fireEvent.pointerDown(line, { pointerType: 'mouse' });
  fireEvent.click(line, { detail: 1 });
}
