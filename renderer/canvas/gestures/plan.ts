import type { AnyCommand } from '#shared/commands/registry.ts';
import type { Box } from '#shared/lib/box.ts';

/** What letting go here would do: said in words before it is done. */
export interface Plan {
  /** One sentence; also why nothing happens. */
  readonly says: string;
  /** Carried out together, as one step of undo; none when nothing would change. */
  readonly commands: readonly AnyCommand[];
  /** The lane that takes the card, in canvas units. */
  readonly lane: Box | null;
  /** Where between others it comes to stand. */
  readonly slot: Box | null;
}

/** Nothing happens, and perhaps why. */
export function noPlan(says = ''): Plan {
  return { says, commands: [], lane: null, slot: null };
}
