import type { GateStatus } from '#shared/audit/readiness.ts';

/** How a gate's lamp reads. */
export const GATE_WORDS: Readonly<Record<GateStatus, string>> = {
  red: 'Must settle',
  open: 'Not yet said',
  amber: 'Discuss',
  green: 'Settled',
};
