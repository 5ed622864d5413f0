import { fireEvent, screen } from '@testing-library/react';

/** Opens a list and clicks one of its options, the way a mouse does: press first, then click. */
export async function chooseOption(label: string | RegExp, option: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByRole('combobox', { name: label }));
  const line = await screen.findByRole('option', { name: option });
  fireEvent.pointerDown(line, { pointerType: 'mouse' });
  fireEvent.click(line, { detail: 1 });
}
