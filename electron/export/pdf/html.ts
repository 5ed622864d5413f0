import { escapeXml } from '#shared/export/svg/escapeXml.ts';

/** Markup that is already safe. Only `html` and `raw` make it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Markup made elsewhere by our own code: the map's SVG. */
export function raw(text: string): Markup {
  return new Markup(text);
}

type Value = string | number | Markup | readonly Markup[];

function show(value: Value): string {
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map((part) => part.text).join('');
  return escapeXml(String(value));
}

/** Builds markup; every value that is not markup is cleaned and escaped. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(strings.reduce((text, part, i) => text + show(values[i - 1] ?? '') + part));
}

/** Nothing. */
export const EMPTY = new Markup('');
