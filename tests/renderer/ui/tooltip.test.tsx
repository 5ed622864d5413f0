import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { renderUi } from './renderUi.tsx';

test('Escape with the words of a button in sight hides them, and is heard by everybody else', async () => {
  const heard = vi.fn();
  window.addEventListener('keydown', heard);
  renderUi(
    <>
      <IconButton label="Close inspector" icon="x" />
      <input aria-label="Name" />
    </>,
  );
  // The keyboard has come to the button, as by Tab.
  fireEvent.keyDown(document.body, { key: 'Tab' });
  screen.getByRole('button').focus();
  await waitFor(() => expect(screen.getByText('Close inspector')).toBeTruthy());

  fireEvent.keyDown(screen.getByLabelText('Name'), { key: 'Escape' });
  await waitFor(() => expect(screen.queryByText('Close inspector')).toBeNull());
  expect(heard.mock.calls.map(([event]) => (event as KeyboardEvent).key)).toEqual([
    'Tab',
    'Escape',
  ]);
  window.removeEventListener('keydown', heard);
});
