import { calls } from '../features/openMap.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EarlyKeys } from '#renderer/app/EarlyKeys.ts';
import { whileOpening } from '#renderer/store/opening.ts';
import { resetStore } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { aLeader, aMap } from '#tests/helpers/aMap.ts';

const keys = new EarlyKeys();
const heard: string[] = [];
const hear = ({ type, key, ctrlKey }: KeyboardEvent) =>
  heard.push(`${type} ${ctrlKey ? 'Ctrl+' : ''}${key}`);
const press = (key: string, held: KeyboardEventInit = {}, target: Element = document.body) =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }),
  );
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const frames = async (count: number) => {
  for (let at = 0; at < count; at += 1) await frame();
};

/** A map that was asked for and comes when the test says so. */
function aMapOnItsWay() {
  let come = () => {};
  const opening = whileOpening(() => new Promise<void>((resolve) => (come = resolve)));
  return async (isThere: boolean) => {
    come();
    await opening;
    if (!isThere) return;
    verbs.showMap({ docId: 'd', fileName: null, document: aMap(), repairs: [], isDirty: false });
  };
}

beforeEach(() => {
  calls.length = 0;
  resetStore();
  keys.setReady(null);
  heard.length = 0;
  window.addEventListener('keydown', keys.handle, { capture: true });
  window.addEventListener('keydown', hear);
  window.addEventListener('keyup', hear);
});

afterEach(() => {
  window.removeEventListener('keydown', keys.handle, { capture: true });
  window.removeEventListener('keydown', hear);
  window.removeEventListener('keyup', hear);
  keys.stop();
  document.body.replaceChildren();
});

test('what is pressed before the map is there acts on it, in order, one press with every frame', async () => {
  const arrive = aMapOnItsWay();
  expect(press('F8')).toBe(false);
  await arrive(true);
  press('ArrowRight');
  await frames(3);
  expect(heard).toEqual([]);
  keys.setReady('d');
  press('l');
  await frames(1);
  expect(heard).toEqual(['keydown F8', 'keyup F8']);
  await frames(2);
  expect(heard).toEqual([
    'keydown F8',
    'keyup F8',
    'keydown ArrowRight',
    'keyup ArrowRight',
    'keydown l',
    'keyup l',
  ]);
  await frames(1);
  expect(press('ArrowLeft')).toBe(true);
  expect(heard.at(-1)).toBe('keydown ArrowLeft');
});

test('words that follow the key for finding are written into the field that it opened', async () => {
  const arrive = aMapOnItsWay();
  press('f', { ctrlKey: true });
  press('b');
  await arrive(true);
  const written: unknown[] = [];
  // The engine of these tests writes nothing by itself.
  document.execCommand = (...asked: unknown[]) => written.push(asked) > 0;
  window.addEventListener(
    'keydown',
    () => {
      const field = document.createElement('input');
      document.body.append(field);
      field.focus();
    },
    { once: true },
  );
  keys.setReady('d');
  await frames(3);
  expect(heard.filter((one) => one.startsWith('keydown'))).toEqual(['keydown Ctrl+f', 'keydown b']);
  expect(written).toEqual([['insertText', false, 'b']]);
});

/** A map that is there, on which a name is to be typed over. */
function renaming() {
  const leader = aLeader('CFO');
  const document = aMap({ leaders: [leader] });
  verbs.showMap({ docId: 'd', fileName: null, document, repairs: [], isDirty: false });
  keys.setReady('d');
  verbs.setSession({ renaming: { kind: 'leader', id: leader.id } });
}

test('what is typed before the field of a new name is there goes into the name, not to the map', async () => {
  renaming();
  const written: unknown[] = [];
  document.execCommand = (_, __, text) => written.push(text) > 0;
  for (const key of ['R', 'e', 'x']) expect(press(key)).toBe(false);
  await frames(3);
  expect([heard, written]).toEqual([[], []]);
  const field = document.body.appendChild(document.createElement('input'));
  field.focus();
  expect(press('!', {}, field)).toBe(false);
  await frames(4);
  expect(written).toEqual(['R', 'e', 'x', '!']);
  expect(press('?', {}, field)).toBe(true);
});

test('a name that is typed quickly is in its field within one frame; a click does not get an Enter that was meant for it', async () => {
  renaming();
  const written: unknown[] = [];
  document.execCommand = (_, __, text) => written.push(text) > 0;
  for (const key of ['P', 'a', 'r', 'k', 'Enter']) expect(press(key)).toBe(false);
  const field = document.body.appendChild(document.createElement('input'));
  field.focus();
  keys.hurry();
  expect(written).toEqual(['P', 'a', 'r', 'k']);
  await frames(3);
  expect(heard, 'leaving the field is enough').not.toContain('keydown Enter');

  for (const key of ['F8', 'ArrowDown']) expect(press(key)).toBe(true);
});

test('keys that are held are done before a click that follows them', async () => {
  const arrive = aMapOnItsWay();
  for (const key of ['F8', 'ArrowRight']) press(key);
  keys.hurry();
  expect(heard, 'not before the map is there').toEqual([]);
  await arrive(true);
  keys.setReady('d');
  keys.hurry();
  expect(heard).toEqual(['keydown F8', 'keyup F8', 'keydown ArrowRight', 'keyup ArrowRight']);
});

test('a name that gets no field keeps the keys for a moment, and not a second time', async () => {
  renaming();
  expect(press('F8')).toBe(false);
  await frames(70);
  expect(heard).toEqual(['keydown F8', 'keyup F8']);
  expect(press('F8')).toBe(true);
});

test('where no map comes they are forgotten, and the next map does not hear of them', async () => {
  const arrive = aMapOnItsWay();
  press('Delete');
  await arrive(false);
  await frames(2);
  await aMapOnItsWay()(true);
  keys.setReady('d');
  await frames(3);
  expect(heard).toEqual([]);
});

test('the start screen and fields keep their own keys, and without a map on its way all of them', async () => {
  expect(press('F8')).toBe(true);
  const arrive = aMapOnItsWay();
  for (const key of ['Enter', ' ', 'Escape', 'Tab', 'Shift']) expect(press(key)).toBe(true);
  expect(press('n', { ctrlKey: true })).toBe(true);
  const field = document.body.appendChild(document.createElement('input'));
  expect(press('a', {}, field)).toBe(true);
  expect(press('f', { ctrlKey: true })).toBe(false);
  await arrive(true);
});
