/** The largest file that is read as a map, in bytes. */
export const MAX_FILE_BYTES = 128 * 1024 * 1024;
/** Earlier versions kept for each document. */
export const KEPT_BACKUPS = 20;
/** And beyond them the last one of each day, of so many days. */
export const KEPT_DAYS = 30;
