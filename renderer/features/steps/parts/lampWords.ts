import type { GateStatus } from '#shared/audit/readiness.ts';

/** What a gate's lamp says, beside its shape. */
export const LAMP_WORDS: Readonly<Record<GateStatus, string>> = {
  red: 'Must settle',
  open: 'Not yet said',
  amber: 'To discuss',
  green: 'Settled',
};
