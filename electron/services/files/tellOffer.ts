import { basename } from 'node:path';
import { momentWords } from '#shared/lib/momentWords.ts';

/** A version that can be opened in place of a damaged file. */
export interface Offer {
  /** Of the damaged file, as it was asked for. */
  readonly path: string;
  /** Full path of the version. */
  readonly file: string;
  /** When the version was saved, in ms since 1970; `null`: not known. For people only. */
  readonly savedAt: number | null;
  /** For which the file did not open. */
  readonly code: string;
}

/** What is wrong with a file whose content is lost. Of any other that does not open a person is in charge. */
const WRONG: Readonly<Record<string, string>> = { E_DAMAGED: 'damaged', E_EMPTY: 'empty' };

/** Whether a file that is refused with this code has lost what it said. */
export function isBeyondReading(code: string): boolean {
  return Object.hasOwn(WRONG, code);
}

/** One plain sentence for a damaged file of which a good version is kept. */
export function tellOffer({ path, code, savedAt }: Offer, now: Date): string {
  const saved = savedAt === null ? '' : `, saved ${momentOf(savedAt, now)}`;
  return `${basename(path)} is ${WRONG[code]} and was left as it is: open the last good version that Remit keeps of it${saved}.`;
}

/** Said when that version is on screen. */
export function tellOffered({ path, code, savedAt }: Offer, now: Date): string {
  const which = savedAt === null ? 'in an earlier version' : `as saved ${momentOf(savedAt, now)}`;
  return `This is ${basename(path)} ${which}: the ${WRONG[code]} file stays as it is until you save, and is then kept among the earlier versions.`;
}

function momentOf(ms: number, now: Date): string {
  return momentWords(new Date(ms).toISOString(), now);
}
