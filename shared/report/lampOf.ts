import type { GateStatus } from '../audit/readiness.ts';
import type { Severity } from '../audit/rule.ts';

/** The lamp that a finding lights. */
export const LAMP_OF: Readonly<Record<Severity, GateStatus>> = {
  error: 'red',
  open: 'open',
  warning: 'amber',
  info: 'green',
};
