/**
 * The canonical form of RFC 8785 (JSON Canonicalization Scheme): no white space, keys sorted by
 * UTF-16 code unit, numbers and strings as ECMAScript writes them (which is the form the RFC took).
 * A lone surrogate, which the RFC forbids, is written as its `\ud800` escape.
 *
 * @throws Error on a number that JSON cannot hold.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const record = value as Record<string, unknown>;
    const fields = Object.keys(record)
      .filter((key) => record[key] !== undefined)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key])}`);
    return `{${fields.join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Error(`no JSON form for ${value}`);
  }
  return JSON.stringify(value);
}
