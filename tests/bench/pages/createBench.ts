import { moveHand, type Frames } from './hand.ts';
import { frame, paintedOnce, quiet } from './nextPaint.ts';
import type { Box, Placed } from './placed.ts';
import type { Subject } from './Subject.ts';

/** What the probes call in a page. */
export interface Bench {
  /** Shows the map; milliseconds until the frame that has all of it. */
  open(): Promise<number>;
  /** Moves the whole map about for two seconds. */
  whole(): Promise<Frames>;
  /** Moves about close up. */
  near(): Promise<Frames>;
  /** Drags the card in the middle about, close up. */
  drag(): Promise<Frames>;
  /** Edits the name in the middle so often; milliseconds from the key to the frame that shows it. */
  edits(times: number): Promise<number[]>;
  /** The ways there are to lay everything out anew. */
  readonly relayouts: readonly string[];
  /** Lets everything find a new place, in one of these ways. */
  relayout(way: string): void;
}

export function createBench(subject: Subject, root: HTMLElement, placed: Placed): Bench {
  const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });
  const pan = () => {
    const element = root.ownerDocument.querySelector(subject.ground.selector);
    if (!element) throw new Error('There is no ground to move.');
    return moveHand(element, bareGround(subject, placed), subject.ground.button, () =>
      subject.eye(),
    );
  };
  const bareGround = (of: Subject, { middle }: Placed) => {
    const card = of.cardOf(middle);
    const { width, height } = root.getBoundingClientRect();
    // Beside the card in the middle, not on it.
    return {
      x: width / 2,
      y: card ? Math.min(height - 120, card.y + card.height + 14) : height / 2,
    };
  };
  return {
    async open() {
      const start = performance.now();
      subject.open();
      return (await paintedOnce(() => subject.isShown())) - start;
    },
    async whole() {
      await quiet();
      return pan();
    },
    async near() {
      await subject.approach(placed.middle);
      return pan();
    },
    async drag() {
      await subject.approach(placed.middle);
      const card = subject.cardOf(placed.middle);
      const grip = subject.grip(placed.middle);
      if (!card || !grip) throw new Error('The card to drag is not there.');
      return moveHand(grip, middleOf(card), 0, () => JSON.stringify(subject.cardOf(placed.middle)));
    },
    async edits(times) {
      if (subject.edit === undefined) throw new Error('Nothing to edit here.');
      await subject.approach(placed.middle);
      const took: number[] = [];
      for (let edit = 1; edit <= times; edit += 1) {
        await quiet();
        // From one and the same moment between two frames.
        await frame();
        const start = performance.now();
        let isThere = () => false;
        const listen = () => {
          isThere = subject.edit?.(placed.middle, `Edit ${edit}`) ?? (() => false);
        };
        window.addEventListener('keydown', listen, { once: true });
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F24' }));
        took.push((await paintedOnce(() => isThere())) - start);
      }
      return took;
    },
    relayouts: Object.keys(subject.relayouts ?? {}),
    relayout: (way) => subject.relayouts?.[way]?.(),
  };
}
