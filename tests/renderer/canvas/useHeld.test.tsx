import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useHeld } from '#renderer/canvas/useHeld.ts';

it('what is pressed can be dragged by the time the press reaches it', () => {
  const [host, node, card, ground] = Array.from({ length: 4 }, () => document.createElement('div'));
  if (!host || !node || !card || !ground) throw new Error('There is nothing to press.');
  node.className = 'react-flow__node';
  node.dataset['id'] = 'area:beds';
  node.append(card);
  host.append(node, ground);
  const seen: (string | null)[] = [];
  const { result } = renderHook(() => {
    const held = useHeld({ current: host });
    seen.push(held);
    return held;
  });
  expect(result.current).toBeNull();
  const press = (target: Element) =>
    act(() => {
      target.addEventListener('pointerdown', () => seen.push('the press itself'), { once: true });
      target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    });
  press(card);
  expect(seen).toEqual([null, 'area:beds', 'the press itself']);
  // A press on bare ground changes nothing: nothing is rendered for it.
  press(ground);
  expect(seen).toHaveLength(4);
});
