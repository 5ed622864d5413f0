/** A document of some older version: nothing is known of it but that it is a record. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** One step of the format, in a file `NNN-name.ts` where NNN is the version it leads to. */
export interface Migration {
  readonly version: number;
  /** What changed for the people who write such files, in one line. */
  readonly about: string;
  /**
   * Content of the version before, to this version. Pure, keeps what it does not know, and does
   * not touch `formatVersion` (the chain sets it). Baselines are migrated by the chain as well.
   */
  up(content: RawRecord): RawRecord;
}
