import type { AnyCommand } from '../commands/registry.ts';
import type { Id, IsoInstant } from '../document/fields.ts';

/** What a fix takes from outside, so that applying it is deterministic. */
export interface FixInputs {
  /** An id that the map does not hold yet. */
  readonly newId: () => Id;
  readonly now: IsoInstant;
}

/** One click that settles a finding: commands to carry out as one undo step. */
export interface Fix {
  /** What it does, as a button says it ("Make it coordinated"). */
  readonly label: string;
  /** Ids of the rules that newly speak up because of it, no others; the app says so beforehand. */
  readonly raises: readonly string[];
  readonly commands: (inputs: FixInputs) => readonly AnyCommand[];
}
