import type { Id } from '../document/fields.ts';
import type { Waiver } from '../document/waiver.ts';
import type { AuditContext } from './auditContext.ts';
import { findingKey } from './findingKey.ts';
import type { Fix } from './fix.ts';
import { agesSignatures } from './fixes/agesSignatures.ts';
import type { Rule, Severity, StepNumber, SubjectKind } from './rule.ts';

/** One thing that a finding is about. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: Id;
}

/**
 * What a rule found on these subjects. Key, sentence and fixes are made when somebody asks for them, so
 * that an audit of a large map costs no text that nobody reads.
 */
export class Finding {
  readonly rule: Rule;
  /** Ids it is about, in the order of the rule's `about`. */
  readonly subjectIds: readonly Id[];
  /** The acceptance with its reason, `null` while the finding counts. */
  readonly waiver: Waiver | null;
  readonly #context: AuditContext;
  #key: string | null;
  #message: string | null = null;

  constructor(
    rule: Rule,
    subjectIds: readonly Id[],
    context: AuditContext,
    known: { readonly key: string; readonly waiver: Waiver } | null = null,
  ) {
    this.rule = rule;
    this.subjectIds = subjectIds;
    this.#context = context;
    this.#key = known?.key ?? null;
    this.waiver = known?.waiver ?? null;
  }

  get step(): StepNumber {
    return this.rule.step;
  }

  get severity(): Severity {
    return this.rule.severity;
  }

  /** Stable from run to run and through renames: the rule and the sorted ids (FORMAT.md). */
  get key(): string {
    return (this.#key ??= findingKey(this.rule.id, this.subjectIds));
  }

  /** What a COO would say about these leaders and areas, as one or two plain sentences. */
  get message(): string {
    return (this.#message ??= this.rule.say(this.context, this.subjectIds));
  }

  get subjects(): readonly Subject[] {
    return this.subjectIds.map((id, index) => ({
      kind: this.rule.about[index] ?? 'area',
      id,
    }));
  }

  /** Ways to settle it, the likeliest first; empty where only people can. */
  fixes(): readonly Fix[] {
    return agesSignatures(this.context, this.rule.fixes?.(this.context, this.subjectIds) ?? []);
  }

  get context(): AuditContext {
    return this.#context;
  }
}
