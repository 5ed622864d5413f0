import { frame } from './nextPaint.ts';

/** What a scene of moving came to. */
export interface Frames {
  readonly count: number;
  /** 95th percentile of the time from one frame to the next, in ms. */
  readonly p95: number;
}

/** How far the hand moves between two frames, in CSS pixels, and how far it goes before it turns. */
const STEP = 9;
const REACH = 270;
const SCENE_MS = 2_000;
/** All the frames that there are in that time: the engine gives 60 a second. */
export const ALL_FRAMES = (SCENE_MS / 1_000) * 60;

/**
 * Presses, moves the pointer a little in every frame for two seconds, and lets go. A frame is counted
 * when the page is asked for the next one: it must have dealt with the last move by then.
 *
 * @param element what is pressed, at `at`
 * @param where of what is moved: must differ all along, or nothing was measured
 */
export async function moveHand(
  element: Element,
  at: { readonly x: number; readonly y: number },
  button: 0 | 1,
  where: () => string,
): Promise<Frames> {
  const buttons = button === 1 ? 4 : 1;
  const send = (target: EventTarget, type: string, x: number, y: number) => {
    const init = {
      bubbles: true,
      cancelable: true,
      view: window,
      clientX: x,
      clientY: y,
      button,
      buttons: type.endsWith('up') ? 0 : buttons,
      pointerId: 1,
      isPrimary: true,
      pointerType: 'mouse',
    };
    target.dispatchEvent(new PointerEvent(type.replace('mouse', 'pointer'), init));
    target.dispatchEvent(new MouseEvent(type, init));
  };
  let { x, y } = at;
  send(element, 'mousedown', x, y);
  const times: number[] = [await frame()];
  let direction = 1;
  const places = new Set<string>();
  const start = times[0] ?? 0;
  while ((times.at(-1) ?? 0) - start < SCENE_MS) {
    if (Math.abs(x + direction * STEP - at.x) > REACH) direction = -direction;
    x += direction * STEP;
    y += direction * STEP * 0.4;
    send(element, 'mousemove', x, y);
    times.push(await frame());
    places.add(where());
  }
  if (places.size < times.length / 4) throw new Error('What was pressed did not follow the hand.');
  send(element, 'mouseup', x, y);
  const gaps = times
    .slice(1)
    .map((time, index) => time - (times[index] ?? 0))
    .sort((a, b) => a - b);
  return { count: gaps.length, p95: gaps[Math.floor((gaps.length - 1) * 0.95)] ?? 0 };
}
