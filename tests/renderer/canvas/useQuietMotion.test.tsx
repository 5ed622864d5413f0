import { renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useQuietMotion } from '#renderer/canvas/useQuietMotion.ts';

it('what the engine tells of motions on the map does not reach the rest of the window', () => {
  const map = document.createElement('div');
  const card = document.createElement('div');
  const dialog = document.createElement('div');
  map.append(card);
  document.body.append(map, dialog);
  const heard = vi.fn();
  document.body.addEventListener('transitionend', heard);
  const { unmount } = renderHook(() => useQuietMotion({ current: map }));

  card.dispatchEvent(new Event('transitionend', { bubbles: true }));
  expect(heard).not.toHaveBeenCalled();
  dialog.dispatchEvent(new Event('transitionend', { bubbles: true }));
  expect(heard).toHaveBeenCalledTimes(1);

  unmount();
  card.dispatchEvent(new Event('transitionend', { bubbles: true }));
  expect(heard).toHaveBeenCalledTimes(2);
  document.body.removeEventListener('transitionend', heard);
  map.remove();
  dialog.remove();
});
