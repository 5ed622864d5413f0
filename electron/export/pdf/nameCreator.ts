const START = '/Creator (';

/**
 * Puts our name where the engine wrote its own browser's ("Mozilla/5.0 (X11; ...)"), which tells a
 * board nothing and the rest of the world which machine made the paper. The text keeps its length,
 * so that no offset of the file moves. A file without such an entry is left as it is.
 */
export function nameCreator(pdf: Uint8Array, name: string): Uint8Array {
  const bytes = Buffer.from(pdf);
  const at = bytes.indexOf(START);
  if (at === -1) return pdf;
  const from = at + START.length;
  const to = endOfText(bytes, from);
  if (to === -1 || to - from < name.length) return pdf;
  bytes.write(name.padEnd(to - from), from, 'latin1');
  return bytes;
}

/** Where the text's closing bracket is: brackets nest, and a backslash takes the next sign's meaning. */
function endOfText(bytes: Buffer, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at++) {
    const sign = String.fromCharCode(bytes[at] ?? 0);
    if (sign === '\\') at++;
    else if (sign === '(') depth++;
    else if (sign === ')' && depth-- === 0) return at;
  }
  return -1;
}
