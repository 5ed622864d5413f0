/**
 * A folded word without the ending of its plural: "policies" is "policy", "contracts" is "contract".
 * English endings alone, and no more than that; a word of another language at worst loses an "s" on
 * both sides of the comparison.
 */
export function stem(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
