import { exportText } from '../exportText.ts';

/** Letters, digits and marks of any language mean nothing to Mermaid; everything else goes by number. */
const PLAIN = /[^\p{L}\p{N}\p{M} .,]/gu;

/**
 * A text as a quoted label: line ends become spaces, and what Mermaid, Markdown or HTML could read as a sign
 * is written as an entity (`#35;`), which Mermaid turns back.
 */
export function mermaidText(text: string): string {
  const line = exportText(text).replace(/\s+/g, ' ').trim();
  const safe = line.replace(PLAIN, (sign) => `#${sign.codePointAt(0) ?? 32};`);
  return `"${safe === '' ? ' ' : safe}"`;
}
