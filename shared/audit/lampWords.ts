import type { GateStatus } from './readiness.ts';

/** How a gate's lamp reads, in the words of the severities. */
export const LAMP_WORDS: Readonly<Record<GateStatus, string>> = {
  red: 'Must settle',
  open: 'Not yet said',
  amber: 'Discuss',
  green: 'Nothing open',
};
