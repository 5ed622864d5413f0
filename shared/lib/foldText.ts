const MARKS = /\p{M}+/gu;

/**
 * Text for finding and comparing: without case, accents and other marks, and with compatible forms
 * made one ("Ⅻ" is "xii"). Linear in the length of the text.
 */
export function foldText(text: string): string {
  // A sigma at the end of a word has a letter of its own, which would keep it from matching inside one.
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replaceAll('ς', 'σ');
}
