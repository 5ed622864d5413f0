/**
 * Visits the names that stand more than once in one record of a JSON text, with their places.
 * A tokenizer with its own stack, so that depth costs no call frames. Expects text that
 * `JSON.parse` accepts.
 */
export function duplicateKeys(
  text: string,
  visit: (path: readonly (string | number)[]) => void,
): void {
  /** Open records (their keys so far) and lists (`null`), with the step that leads into the next value. */
  const open: (Set<string> | null)[] = [];
  const path: (string | number)[] = [];
  let expectsKey = false;

  for (let i = 0; i < text.length; i++) {
    switch (text[i]) {
      case '{':
        open.push(new Set());
        path.push('');
        expectsKey = true;
        break;
      case '[':
        open.push(null);
        path.push(0);
        expectsKey = false;
        break;
      case '}':
      case ']':
        open.pop();
        path.pop();
        expectsKey = false;
        break;
      case ',': {
        const last = path.length - 1;
        const step = path[last];
        if (typeof step === 'number') path[last] = step + 1;
        expectsKey = typeof step === 'string';
        break;
      }
      case '"': {
        const end = endOfString(text, i);
        if (expectsKey) {
          const key = JSON.parse(text.slice(i, end + 1)) as string;
          const keys = open.at(-1);
          path[path.length - 1] = key;
          if (keys?.has(key)) visit([...path]);
          keys?.add(key);
          expectsKey = false;
        }
        i = end;
        break;
      }
    }
  }
}

/** Position of the closing quote of the string that opens at `start`. */
export function endOfString(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return end;
}

/**
 * At least as many as the text has keys, and exactly as many in the usual text; `null` when white
 * space stands before a colon. A cheap first question: with a key lost in a double, a record has
 * fewer keys than this, and `duplicateKeys` is asked.
 */
export function countKeyEnds(text: string): number | null {
  let count = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (before === 0x22) count++;
    else if (before <= 0x20) return null;
  }
  return count;
}
