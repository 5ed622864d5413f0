import type { GateStatus } from '../audit/readiness.ts';
import type { Severity } from '../audit/rule.ts';

/** A gate's lamp, or the small mark of what is only worth knowing. */
export type LampStatus = GateStatus | 'note';

/** The lamp that a finding lights. */
export const LAMP_OF: Readonly<Record<Severity, LampStatus>> = {
  error: 'red',
  open: 'open',
  warning: 'amber',
  info: 'note',
};
