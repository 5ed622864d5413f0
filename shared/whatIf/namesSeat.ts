import { foldText } from '../lib/foldText.ts';
import { isBlank } from '../lib/isBlank.ts';

/**
 * Tells whether a text names the seat of this title as whole words, whatever the case: "CFO within a day"
 * names the CFO, "Deputy CFO" does not where another seat or a deputy goes by that name.
 *
 * @param title of the seat; a blank one is never named
 * @param names that all seats and deputies go by
 */
export function namesSeat(title: string, names: readonly string[]): (text: string) => boolean {
  const wanted = foldText(title).trim();
  const longer = names
    .map((name) => foldText(name).trim())
    .filter((name) => name.length > wanted.length && name.includes(wanted));
  return (text) => {
    if (wanted === '' || isBlank(text)) return false;
    let left = foldText(text);
    if (!left.includes(wanted)) return false;
    // Longer names are taken out first, so that what is left stands for itself.
    for (const name of longer) left = left.replaceAll(name, '\n');
    return holdsWords(left, wanted);
  };
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether the words stand somewhere in the text without a letter or digit right before or after. */
function holdsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text[at - 1] ?? '', text[at + words.length] ?? ''];
    if (!LETTER.test(before) && !LETTER.test(after)) return true;
  }
  return false;
}
