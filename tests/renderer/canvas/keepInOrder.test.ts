import { expect, it } from 'vitest';
import { keepInOrder } from '#renderer/canvas/layers/keepInOrder.ts';

const parentOf = (names: string) => {
  const parent = document.createElement('div');
  parent.append(
    ...[...names].map((name) => Object.assign(document.createElement('i'), { id: name })),
  );
  return parent;
};
const wordOf = (parent: Element) => [...parent.children].map(({ id }) => id).join('');

it.each([
  ['abcd', 'abcd', 0],
  ['abcd', 'bcda', 1],
  ['abcd', 'dabc', 1],
  ['abcdef', 'aecdbf', 2],
  ['abc', 'cx', 1],
  ['', 'ab', 2],
])('of %s becomes %s, and only what must is put elsewhere', (before, after, most) => {
  const parent = parentOf(before);
  const known = new Map([...parent.children].map((child) => [child.id, child]));
  const children = [...after].map(
    (name) => known.get(name) ?? Object.assign(document.createElement('i'), { id: name }),
  );
  const put: Node[] = [];
  const { insertBefore } = parent;
  parent.insertBefore = <T extends Node>(node: T, next: Node | null): T => {
    put.push(node);
    return insertBefore.call(parent, node, next) as T;
  };
  keepInOrder(parent, children);
  expect(wordOf(parent)).toBe(after);
  expect(put).toHaveLength(most);
});
