import { afterEach, expect, it, vi } from 'vitest';
import { breathe } from '#renderer/platform/breathe.ts';
import { nextFrame } from '#renderer/platform/nextFrame.ts';

afterEach(() => vi.unstubAllGlobals());

it('tells of a frame once it is drawn, unless nobody wants to know any more', async () => {
  const frame: FrameRequestCallback[] = [];
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => frame.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => {});
  const onDrawn = vi.fn<() => void>();
  const onNever = vi.fn<() => void>();
  nextFrame(onDrawn);
  const takeBack = nextFrame(onNever);
  for (const run of frame) run(0);
  // The frame is under way: its callbacks have run, and nothing of it is drawn.
  expect(onDrawn).not.toHaveBeenCalled();
  takeBack();
  await breathe();
  await breathe();
  expect(onDrawn).toHaveBeenCalledOnce();
  expect(onNever).not.toHaveBeenCalled();
});
