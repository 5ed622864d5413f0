import { renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { isFreeLaidOut } from '#renderer/canvas/free/freeLayouts.ts';
import { useFreeInPieces } from '#renderer/canvas/useFreeInPieces.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { threeLanes } from './canvasMap.ts';

const LANES = { isFree: false };
const FREE = { isFree: true };
const aModel = () => buildModel(threeLanes());

function shown(model = aModel(), wanted = LANES, isHere = true) {
  const seen: { readonly isFree: boolean }[] = [];
  const hook = renderHook(
    (props) => {
      const now = useFreeInPieces(props.model, props.wanted, props.isHere);
      seen.push(now);
      return now;
    },
    { initialProps: { model, wanted, isHere } },
  );
  return { ...hook, seen };
}

describe('who switches to the free canvas', () => {
  it('sees the lanes until it is untangled, then the free canvas', async () => {
    const model = aModel();
    const { result, rerender, seen } = shown(model);
    rerender({ model, wanted: FREE, isHere: true });
    await waitFor(() => expect(result.current).toBe(FREE));
    expect(seen).toEqual([LANES, LANES, FREE]);
    expect(isFreeLaidOut(model)).toBe(true);
    // Back, and there again: it is known.
    rerender({ model, wanted: LANES, isHere: true });
    expect(result.current).toBe(LANES);
    rerender({ model, wanted: FREE, isHere: true });
    expect(result.current).toBe(FREE);
  });

  it('sees every edit at once there', () => {
    const { result, rerender } = shown(aModel(), FREE);
    expect(result.current).toBe(FREE);
    const edited = { isFree: true };
    rerender({ model: aModel(), wanted: edited, isHere: true });
    expect(result.current).toBe(edited);
  });

  it('can change their mind on the way, and stays on the lanes', async () => {
    const model = aModel();
    const { result, rerender } = shown(model);
    rerender({ model, wanted: FREE, isHere: true });
    rerender({ model, wanted: LANES, isHere: true });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(result.current).toBe(LANES);
  });

  it('of a map that is laid out elsewhere waits for that alone', () => {
    const model = aModel();
    const { result, rerender } = shown(model, LANES, false);
    rerender({ model, wanted: FREE, isHere: false });
    expect(result.current).toBe(FREE);
  });
});
