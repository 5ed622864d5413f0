/**
 * What one map may hold. Checked before anything reaches the screen: a hostile file must cost a
 * sentence, not the machine. The size in bytes (128 MB) is checked where the file is read.
 */

/** The longest text a field may hold, in UTF-16 code units. */
export const MAX_TEXT = 10_000;
/** Coordinates beyond this are refused: no screen and no paper reaches it. */
export const MAX_COORDINATE = 1_000_000;
/** Leaders and decision areas together. */
export const MAX_NODES = 20_000;
/** Assignments and cascades together. */
export const MAX_LINKS = 100_000;
/** Records in any other list of the file. */
export const MAX_RECORDS = 100_000;
/** Levels of nested records and lists; `JSON.stringify` and structured cloning overflow far above. */
export const MAX_DEPTH = 64;
