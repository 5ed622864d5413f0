import type { FileTrouble } from '#shared/ipc/channels.ts';
import { savedAtOf } from './backups.ts';
import type { FileSystem } from './FileSystem.ts';
import { newestGoodBackup, readGoodBackup } from './goodBackup.ts';
import type { MapRead } from './readMap.ts';
import { realPathOf } from './resolveTarget.ts';
import { isBeyondReading, tellOffer, type Offer } from './tellOffer.ts';

export interface VersionOffersOptions {
  readonly fs: FileSystem;
  /** Folder for earlier versions, in the app's own data. */
  readonly backups: string;
  readonly now: () => Date;
  readonly newId: () => string;
}

/**
 * What is offered in place of damaged files, by opaque ids. Reads, and changes nothing. A version is what a save
 * replaced, so the last save itself is never among them.
 */
export class VersionOffers {
  readonly #options: VersionOffersOptions;
  readonly #offers = new Map<string, Offer>();

  constructor(options: VersionOffersOptions) {
    this.#options = options;
  }

  /** Trouble with opening a file, and with it the newest good version of a damaged one where there is any. */
  async withOffer(path: string, told: FileTrouble): Promise<FileTrouble> {
    if (!isBeyondReading(told.code)) return told;
    const { fs, backups, newId, now } = this.#options;
    const found = await newestGoodBackup(fs, backups, await realPathOf(fs, path));
    if (found === null) return told;
    const { file } = found;
    const offerId = newId();
    const offer: Offer = { path, file, savedAt: savedAtOf(file), code: told.code };
    this.#offers.set(offerId, offer);
    return { code: told.code, message: tellOffer(offer, now()), offerId };
  }

  /** The damaged file; `null` when nothing was offered under this id. */
  fileOf(offerId: string): string | null {
    return this.#offers.get(offerId)?.path ?? null;
  }

  /** What was offered, read anew; `null` when there is no such version any more. */
  async read(offerId: string): Promise<{ offer: Offer; version: MapRead } | null> {
    const offer = this.#offers.get(offerId);
    const version = offer ? await readGoodBackup(this.#options.fs, offer.file) : null;
    return offer && version ? { offer, version } : null;
  }
}
