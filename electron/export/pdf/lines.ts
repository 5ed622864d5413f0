import { EMPTY, html, type Markup } from './html.ts';

/** A text with its line ends. */
export function lines(text: string): Markup[] {
  return text.split('\n').map((line, index) => html`${index > 0 ? html`<br />` : EMPTY}${line}`);
}
