import { assertNever } from '../lib/assertNever.ts';

/** Why a text cannot be opened as a map. Plain data: it may cross to another process. */
export type OpenRefusal =
  | { readonly code: 'E_EMPTY' }
  | { readonly code: 'E_DAMAGED'; readonly cause: string }
  | { readonly code: 'E_NOT_OURS' }
  | { readonly code: 'E_TOO_NEW'; readonly found: number; readonly known: number }
  | { readonly code: 'E_INVALID'; readonly place: string; readonly expectation: string }
  | { readonly code: 'E_TOO_LARGE'; readonly cause: string };

/**
 * One sentence for the person: what happened, to which file, what to do next. Opening never
 * writes, so every refused file is untouched.
 *
 * @param fileName as the person knows it, without its folder
 */
export function refusalSentence(refusal: OpenRefusal, fileName: string): string {
  switch (refusal.code) {
    case 'E_EMPTY':
      return `${fileName} is empty, so there is no map in it: open an earlier copy of the file.`;
    case 'E_DAMAGED':
      return `${fileName} is damaged and was left as it is (${refusal.cause}): open an earlier copy of the file.`;
    case 'E_NOT_OURS':
      return `${fileName} is not a Remit map and was left as it is: choose a file that Remit saved.`;
    case 'E_TOO_NEW':
      return `${fileName} was saved by a newer Remit (format ${refusal.found}; this one reads up to ${refusal.known}) and was left as it is: update Remit to open it.`;
    case 'E_INVALID':
      return `${fileName} was not opened, and left as it is, because of ${refusal.place}: ${refusal.expectation}; correct that place in a text editor, or open an earlier copy.`;
    case 'E_TOO_LARGE':
      return `${fileName} holds more than Remit can show and was left as it is (${refusal.cause}): split the map, or open an earlier copy of the file.`;
    default:
      return assertNever(refusal);
  }
}
