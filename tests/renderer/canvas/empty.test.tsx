import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Empty } from '#renderer/canvas/layers/Empty.tsx';

afterEach(cleanup);

const said = () => document.body.textContent;

test('an empty map names the key that begins it, and what the pointer does in this view', () => {
  const { rerender } = render(<Empty view="lanes" leaders={0} areas={0} roles={0} />);
  expect(said()).toContain('No leaders yet. Press L');
  rerender(<Empty view="lanes" leaders={1} areas={0} roles={0} />);
  expect(said()).toContain('Press A to add one, or double-click a lane.');
  // The free canvas has no lanes.
  rerender(<Empty view="free" leaders={1} areas={0} roles={0} />);
  expect(said()).toContain('Press A to add one, or double-click where it is to stand.');
  rerender(<Empty view="free" leaders={1} areas={1} roles={0} />);
  expect(said()).toMatch(/^Draw a line from a leader to what that leader decides/);
  rerender(<Empty view="lanes" leaders={1} areas={1} roles={0} />);
  expect(said()).toMatch(/^Drag a card onto the lane/);
  rerender(<Empty view="lanes" leaders={1} areas={1} roles={1} />);
  expect(said()).toBe('');
});

test('cards without a leader keep the middle of the map for themselves', () => {
  const { rerender } = render(<Empty view="lanes" leaders={0} areas={0} roles={0} />);
  const place = () => screen.getByText(/No leaders yet/).parentElement?.className;
  const middle = place();
  rerender(<Empty view="lanes" leaders={0} areas={2} roles={0} />);
  expect(place()).not.toBe(middle);
});
