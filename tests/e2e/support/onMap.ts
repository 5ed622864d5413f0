import { expect, type Locator, type Page } from '@playwright/test';

/** The map's own figures, found by the sentence that a screen reader says of them. */
export function card(page: Page, name: string): Locator {
  return page.getByRole('group', { name: new RegExp(`^${escape(name)}, (?!leader)`) });
}

export function leader(page: Page, title: string): Locator {
  return page.getByRole('group', { name: new RegExp(`^${escape(title)}, leader`) });
}

/** "COO must agree on Capital plan". */
export function role(page: Page, sentence: string): Locator {
  return page.getByRole('group', { name: new RegExp(`^${escape(sentence)}`) });
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of a figure once it stands still (a change of the map glides), in CSS pixels. */
export async function middleOf(figure: Locator): Promise<Point> {
  return figure.evaluate(
    (element) =>
      new Promise<Point>((resolve) => {
        let still = 0;
        let last = element.getBoundingClientRect();
        const look = () => {
          const { x, y, width, height } = element.getBoundingClientRect();
          still = x === last.x && y === last.y && width === last.width ? still + 1 : 0;
          last = new DOMRect(x, y, width, height);
          if (still < 3) requestAnimationFrame(look);
          else resolve({ x: x + width / 2, y: y + height / 2 });
        };
        requestAnimationFrame(look);
      }),
  );
}

/** A place on a leader's lane, so far below the header's middle that it is the bare line. */
export async function onLane(page: Page, title: string, below: number): Promise<Point> {
  const { x, y } = await middleOf(leader(page, title));
  return { x, y: y + below };
}

/** Takes hold at one place and goes to another, with movements between as a hand makes them; holds on. */
export async function dragOver(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 });
  await page.mouse.move(to.x, to.y, { steps: 5 });
}

/** The same, and lets go there. */
export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await dragOver(page, from, to);
  await page.mouse.up();
}

/** Opens a menu of the window's menu bar and runs the entry of that name. */
export async function chooseMenu(page: Page, menu: string, entry: string): Promise<void> {
  await page.getByRole('menubar').getByRole('menuitem', { name: menu, exact: true }).click();
  const opened = page.getByRole('menu', { name: menu });
  await opened.getByRole('menuitem', { name: entry, exact: true }).click();
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Renames an area on its card, by keyboard. */
export async function renameCard(page: Page, from: string, to: string): Promise<void> {
  await card(page, from).click();
  await page.keyboard.press('F2');
  await page.keyboard.insertText(to);
  await page.keyboard.press('Enter');
  await expect(card(page, to)).toBeVisible();
}

/** Presses one key after the other. */
export async function pressInTurn(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
