/** The window that owns the live map, and the facilitator's, which mirrors it. */
export type WindowKind = 'map' | 'notes';

/** Which window may ask on each channel of a family: the other one is refused. */
export type Askers<Requests> = Readonly<Record<keyof Requests, WindowKind>>;
