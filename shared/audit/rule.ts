import type { Id } from '../document/fields.ts';
import type { AuditContext } from './auditContext.ts';
import type { Fix } from './fix.ts';
import type { ThresholdName } from './thresholds.ts';

/** The six steps of the method. */
export type StepNumber = 1 | 2 | 3 | 4 | 5 | 6;

/** Read by people as: must settle, not yet said, discuss, note. */
export type Severity = 'error' | 'open' | 'warning' | 'info';

/** The severities, most pressing first, as the app lists them. */
export const SEVERITIES: readonly Severity[] = ['error', 'open', 'warning', 'info'];

/** How a severity reads; the app never says "error". */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'Must settle',
  open: 'Not yet said',
  warning: 'Discuss',
  info: 'Note',
};

/** What a finding can be about. */
export type SubjectKind =
  'outcome' | 'leader' | 'area' | 'risk' | 'redLine' | 'cascade' | 'expertise' | 'assignment';

/**
 * One rule of the audit: pure, over the indexes of the model, never a filter per area. `find` gives ids
 * alone; words are made only for findings that are shown.
 */
export interface Rule {
  readonly id: string;
  readonly step: StepNumber;
  readonly severity: Severity;
  /** Kinds of the subjects, in the order in which `find` gives their ids. */
  readonly about: readonly SubjectKind[];
  /** Short name in lists and settings ("No owner"). */
  readonly title: string;
  /** Why it matters, in one or two plain sentences. */
  readonly reason: string;
  /** Where the rule comes from: a named source, or the method. */
  readonly source: string;
  /** Settings of the map that move its boundary. */
  readonly thresholds?: readonly ThresholdName[];
  /** The subjects of each finding. In the file's order of what it is about; each combination once. */
  find(context: AuditContext): Iterable<readonly Id[]>;
  /** The sentence about these subjects, as they are called now. */
  say(context: AuditContext, subjectIds: readonly Id[]): string;
  /** One sentence for several findings of this rule, where it is better than naming their subjects. */
  sayAll?(context: AuditContext, all: readonly (readonly Id[])[]): string;
  /** Ways to settle it. */
  fixes?(context: AuditContext, subjectIds: readonly Id[]): readonly Fix[];
}
