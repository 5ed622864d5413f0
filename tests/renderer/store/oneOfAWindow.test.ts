import { describe, expect, it, vi } from 'vitest';
import { canvas, registerCanvas, type CanvasHandle } from '#renderer/store/canvasHandle.ts';
import { holder, holdWindow, type Hold } from '#renderer/store/hold.ts';
import { newId } from '#renderer/store/newId.ts';
import { isMapOnItsWay, whileOpening } from '#renderer/store/opening.ts';
import { settleFields, settleTyping, settleTypingBy } from '#renderer/store/typing.ts';

/** What there is one of in a window: whoever comes later is it, and whoever leaves late takes nothing along. */
describe.each([
  [
    'the canvas',
    (one: object) => registerCanvas(one as CanvasHandle),
    () => canvas() as object | null,
  ],
  ['whoever holds the window', (one: object) => holdWindow(one as Hold), () => holder()],
] as const)('%s', (_what, register, current) => {
  it('is nobody at first, and nobody after it has gone', () => {
    expect(current()).toBeNull();
    const leave = register({});
    expect(current()).not.toBeNull();
    leave();
    expect(current()).toBeNull();
  });

  it('is the one that came last, also when the one before leaves only now', () => {
    const [first, second] = [{}, {}];
    const leaveFirst = register(first);
    const leaveSecond = register(second);
    leaveFirst();
    expect(current()).toBe(second);
    leaveSecond();
    expect(current()).toBeNull();
  });
});

describe('a map that was asked for', () => {
  it('is on its way until it has come, however many are asked for at once', async () => {
    const first = Promise.withResolvers<string>();
    const second = Promise.withResolvers<string>();
    expect(isMapOnItsWay()).toBe(false);
    const one = whileOpening(() => first.promise);
    const two = whileOpening(() => second.promise);
    expect(isMapOnItsWay()).toBe(true);
    first.resolve('map');
    expect(await one).toBe('map');
    expect(isMapOnItsWay()).toBe(true);
    second.reject(new Error('E_INTERNAL'));
    await expect(two).rejects.toThrow('E_INTERNAL');
    expect(isMapOnItsWay()).toBe(false);
  });
});

describe('what is being typed', () => {
  it('is handed on by whoever knows how, and by nobody before and after', () => {
    settleTyping();
    settleFields();
    const [all, fields] = [vi.fn(), vi.fn()];
    settleTypingBy({ all, fields });
    settleTyping();
    expect([all.mock.calls.length, fields.mock.calls.length]).toEqual([1, 0]);
    settleFields();
    expect([all.mock.calls.length, fields.mock.calls.length]).toEqual([1, 1]);
    settleTypingBy({ all });
    settleFields();
    expect(fields).toHaveBeenCalledTimes(1);
    settleTypingBy({});
    settleTyping();
    expect(all).toHaveBeenCalledTimes(1);
  });
});

it('every new id is another one', () => {
  expect(new Set(Array.from({ length: 1_000 }, newId)).size).toBe(1_000);
});
