import { firstVersion } from './001-first-version.ts';
import type { Migration } from './migration.ts';

/** Every step of the format, oldest first; the last leads to `FORMAT_VERSION`. */
export const CHAIN: readonly Migration[] = [firstVersion];
