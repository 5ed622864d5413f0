import type { GateStatus } from './readiness.ts';
import type { Severity } from './rule.ts';

/** The shape that stands for a severity, the same as in the lamps; a note is no lamp, but a dot. */
export const SEVERITY_SHAPES: Readonly<Record<Severity, GateStatus | 'note'>> = {
  error: 'red',
  open: 'open',
  warning: 'amber',
  info: 'note',
};
