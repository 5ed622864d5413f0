import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { glideOver } from '#renderer/canvas/glideOver.ts';

const BEFORE = { x: 0, y: 0, zoom: 1 };
const AFTER = { x: 40, y: 20, zoom: 0.5 };

/** As much of React Flow's store as is read: where the eye stands. */
function aStore() {
  let state = { transform: [AFTER.x, AFTER.y, AFTER.zoom] };
  const listeners = new Set<(state: never) => void>();
  return {
    listeners,
    getState: () => state as never,
    subscribe(listener: (state: never) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    moveTo(...transform: readonly number[]) {
      state = { transform: [...transform] };
      for (const listener of listeners) listener(state as never);
    },
  };
}

/** A map whose eye is on its way, and what can be asked of that way. */
function gliding() {
  const host = document.createElement('div');
  const picture = host.appendChild(document.createElement('div'));
  picture.className = 'react-flow__viewport';
  document.body.append(host);
  let arrive = () => {};
  let fail: (why: Error) => void = () => {};
  const finished = new Promise<void>((resolve, reject) => {
    arrive = resolve;
    fail = reject;
  });
  const cancel = vi.fn(() => fail(new Error('cancelled')));
  picture.animate = () => ({ cancel, finished }) as unknown as Animation;
  const store = aStore();
  glideOver(host, store as never, BEFORE, AFTER, 200);
  return { host, store, cancel, arrive };
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('the eye on its way to another view', () => {
  it.each([
    ['the wheel', ({ host }) => host.dispatchEvent(new Event('wheel'))],
    ['a hand on the map', ({ host }) => host.dispatchEvent(new Event('pointerdown'))],
    ['a key, wherever the keyboard stands', () => window.dispatchEvent(new Event('keydown'))],
    ['another place that the eye is sent to', ({ store }) => store.moveTo(7, 20, 0.5)],
  ] as [string, (map: ReturnType<typeof gliding>) => void][])(
    'is there at once at %s',
    (_, act) => {
      const map = gliding();
      expect(map.cancel).not.toHaveBeenCalled();
      act(map);
      expect(map.cancel).toHaveBeenCalled();
    },
  );

  it('goes on while what is drawn is measured, and leaves nothing behind when it is there', async () => {
    const map = gliding();
    map.store.moveTo(AFTER.x, AFTER.y, AFTER.zoom);
    expect(map.cancel).not.toHaveBeenCalled();
    map.arrive();
    await vi.waitFor(() => expect(map.store.listeners.size).toBe(0));
    window.dispatchEvent(new Event('keydown'));
    expect(map.cancel).not.toHaveBeenCalled();
  });
});
