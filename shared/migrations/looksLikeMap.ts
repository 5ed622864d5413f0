/** Where a map says what it is: among its first fields. */
const HEAD = 1_000;

/**
 * Whether a text that is no JSON was once a map: it begins like one, or is empty where it should begin
 * (as after a power cut), or still says so. Anything else is another kind of file, and not damaged at all.
 */
export function looksLikeMap(text: string): boolean {
  const head = text.slice(0, HEAD);
  return /^\s*[{\0]/.test(head) || /"format"\s*:\s*"remit"/.test(head);
}
