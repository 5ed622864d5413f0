import { behaviours } from '#renderer/actions/behaviours.ts';
import { actionForKey } from '#renderer/actions/shortcut.ts';
import { isMapOnItsWay } from '#renderer/store/opening.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import { getState } from '#renderer/store/store.ts';
import { isField } from './isField.ts';

/** They mean nothing without another key, or the engine alone can do what they ask for. */
const LEFT_ALONE = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Tab']);
/** What the start screen itself is worked with while a map is on its way. */
const OF_BUTTONS = new Set(['Enter', ' ', 'Escape']);
/** So long the field of a name is waited for; of what the present picture leaves out there is none. */
const FRAMES_FOR_NAME = 60;
const OWN_KEYS = '[role=menu], [role=menubar], [role=listbox], [role=dialog], [role=alertdialog]';

/**
 * What is pressed while a map comes in is meant for it. From the moment that one is asked for on the start
 * screen until the map has the keyboard, presses are held, and then done one with every frame: each finds what
 * the one before has made of the window. Where no map comes, they are forgotten.
 *
 * So is what is typed after the key that opens a name: a new card has its field only once it is laid out, and
 * until then the letters of its name would be keys of the map. They go into the field all at once: a click that
 * follows takes the keyboard elsewhere, and what is left of them would act there.
 */
export class EarlyKeys {
  #held: readonly KeyboardEvent[] = [];
  #ready: string | null = null;
  #frame = 0;
  #isReplaying = false;
  #waited = 0;
  /** What was to be renamed and got no field. */
  #nameless: ItemRef | null = null;

  /** Listens before anything else in the window does. */
  readonly handle = (event: KeyboardEvent): void => {
    if (this.#isReplaying || event.isComposing || !this.#isEarly(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#held = [...this.#held, event];
    this.#request();
  };

  /** Before the pointer takes the keyboard elsewhere: what is held is done now, in the place that it was meant for. */
  readonly hurry = (): void => {
    if (this.#held.length === 0 || !this.#isMapReady()) return;
    const held = this.#held;
    this.#held = [];
    for (const event of held) {
      if (this.#isNameToCome()) return;
      // What is no word ends the field, as leaving it does.
      if (isWord(event) || !isField(document.activeElement)) this.#press(event);
    }
  };

  /** The map has the keyboard, or whatever opened over it; `null`: there is none. */
  setReady(docId: string | null): void {
    this.#ready = docId;
    this.#request();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#held = [];
  }

  #isEarly(event: KeyboardEvent): boolean {
    if (LEFT_ALONE.has(event.key)) return false;
    if (this.#held.length > 0) return true;
    const target = event.target instanceof Element ? event.target : null;
    if (isField(target) || target?.closest(OWN_KEYS)) return false;
    const { map } = getState();
    if (map) return map.docId !== this.#ready || this.#isNameToCome();
    return isMapOnItsWay() && !isOfStartScreen(event);
  }

  #isNameToCome(): boolean {
    const { renaming } = getState().session;
    return renaming !== null && renaming !== this.#nameless && !isField(document.activeElement);
  }

  /** Counts the frames in which a name is to come; after the last of them it is not. */
  #waitsForName(): boolean {
    if (!this.#isNameToCome()) this.#waited = 0;
    else if (++this.#waited >= FRAMES_FOR_NAME) {
      this.#waited = 0;
      this.#nameless = getState().session.renaming;
    }
    return this.#waited > 0;
  }

  #request(): void {
    if (this.#frame === 0 && this.#held.length > 0)
      this.#frame = requestAnimationFrame(() => this.#tick());
  }

  #tick(): void {
    this.#frame = 0;
    if (!getState().map && !isMapOnItsWay()) this.#held = [];
    if (this.#held.length > 0 && this.#isMapReady() && !this.#waitsForName()) {
      this.#pressNext();
      while (this.#held[0] && isWord(this.#held[0]) && isField(document.activeElement))
        this.#pressNext();
    }
    this.#request();
  }

  #isMapReady(): boolean {
    const { map } = getState();
    return map !== null && map.docId === this.#ready;
  }

  #pressNext(): void {
    const [next, ...rest] = this.#held;
    if (next) this.#press(next);
    // Held until the last one is done: what is pressed meanwhile comes after it.
    this.#held = rest;
  }

  #press(event: KeyboardEvent): void {
    const target = document.activeElement ?? document.body;
    this.#isReplaying = true;
    try {
      const isFree = target.dispatchEvent(copyOf(event, 'keydown'));
      // A press that is made here does not write by itself.
      if (isFree && isWord(event) && isField(target))
        document.execCommand('insertText', false, event.key);
      // Else whoever watches which keys are down (React Flow does) would take it for held.
      target.dispatchEvent(copyOf(event, 'keyup'));
    } finally {
      this.#isReplaying = false;
    }
  }
}

const isWord = ({ key, ctrlKey, metaKey }: KeyboardEvent) =>
  key.length === 1 && !ctrlKey && !metaKey;

function isOfStartScreen(event: KeyboardEvent): boolean {
  if (OF_BUTTONS.has(event.key)) return true;
  const state = getState();
  const isMac = state.info.platform === 'darwin';
  const where = { isInField: false, isMapActive: false };
  const actionId = actionForKey(event, isMac, where);
  return actionId !== null && behaviours[actionId].isEnabled?.(state) !== false;
}

function copyOf(event: KeyboardEvent, type: 'keydown' | 'keyup'): KeyboardEvent {
  const { key, code, location, repeat, ctrlKey, shiftKey, altKey, metaKey } = event;
  const held = { ctrlKey, shiftKey, altKey, metaKey };
  return new KeyboardEvent(type, {
    ...{ key, code, location, repeat, ...held },
    bubbles: true,
    cancelable: true,
    composed: true,
  });
}
