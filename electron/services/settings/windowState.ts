import * as v from 'valibot';

/** Where the window was when it was last closed, in the system's points. */
export interface WindowState {
  readonly bounds: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  } | null;
  readonly isMaximized: boolean;
}

const coordinate = v.pipe(v.number(), v.integer());
const schema = v.fallback(
  v.object({
    bounds: v.nullable(
      v.object({ x: coordinate, y: coordinate, width: coordinate, height: coordinate }),
    ),
    isMaximized: v.boolean(),
  }),
  { bounds: null, isMaximized: false },
);

/** Stored window state as read, whatever was stored. */
export function readWindowState(stored: unknown): WindowState {
  return v.parse(schema, stored);
}
