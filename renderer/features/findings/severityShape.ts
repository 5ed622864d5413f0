import type { Severity } from '#shared/audit/rule.ts';
import type { LampShapeName } from '#renderer/ui/LampShape.tsx';

/** The shape that stands for a severity, the same as in the lamps. */
export const SEVERITY_SHAPES: Readonly<Record<Severity, LampShapeName>> = {
  error: 'red',
  open: 'open',
  warning: 'amber',
  info: 'note',
};
