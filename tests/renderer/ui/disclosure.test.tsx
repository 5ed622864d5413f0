import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { renderUi } from './renderUi.tsx';

const section = (isInitiallyOpen: boolean) => (
  <Disclosure title="Later" summary={3} isInitiallyOpen={isInitiallyOpen}>
    <p>Who decides?</p>
  </Disclosure>
);

test('a section folds and unfolds, says so, and holds nothing while it is folded', () => {
  renderUi(section(false));
  const trigger = screen.getByRole('button', { name: /^Later/ });
  expect(trigger.getAttribute('aria-expanded')).toBe('false');
  expect(trigger.hasAttribute('aria-controls')).toBe(false);
  expect(screen.queryByText('Who decides?')).toBeNull();

  fireEvent.click(trigger);
  expect(trigger.getAttribute('aria-expanded')).toBe('true');
  const panel = document.getElementById(trigger.getAttribute('aria-controls') ?? '');
  expect(panel?.textContent).toBe('Who decides?');

  fireEvent.click(trigger);
  expect(screen.queryByText('Who decides?')).toBeNull();
});

test('what a section opens with is decided once', () => {
  const { rerender } = renderUi(section(true));
  rerender(section(false));
  expect(screen.getByText('Who decides?')).toBeTruthy();
});

test('a section is mounted without making the engine lay out the window', () => {
  const asked = [
    vi.spyOn(window, 'getComputedStyle'),
    vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get'),
  ];
  renderUi(section(true));
  for (const measure of asked) expect(measure).not.toHaveBeenCalled();
});
