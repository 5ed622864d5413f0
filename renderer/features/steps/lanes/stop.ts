import type { Id } from '#shared/document/fields.ts';

/** Where the walk stands before the first area: what nobody contests, adopted together. */
export const TOGETHER = Symbol('together');

/** A stop of the walk through the lanes. */
export type Stop = Id | typeof TOGETHER;
