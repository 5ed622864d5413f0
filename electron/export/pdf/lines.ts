import { EMPTY, html, type Markup } from './html.ts';
import { unbroken } from './unbroken.ts';

/** A text with its line ends, and none of ours within a date. */
export function lines(text: string): Markup[] {
  return unbroken(text)
    .split('\n')
    .map((line, index) => html`${index > 0 ? html`<br />` : EMPTY}${line}`);
}
