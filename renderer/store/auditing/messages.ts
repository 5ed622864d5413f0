import type { Id, IsoDate } from '#shared/document/fields.ts';

/** To the worker: what has changed of the document, in pieces, then the question. */
export type AuditAsk =
  /** Without a value: the document has it no more. */
  | { readonly kind: 'field'; readonly name: string; readonly value: unknown }
  | {
      readonly kind: 'splice';
      readonly name: string;
      readonly start: number;
      readonly removed: number;
      readonly records: readonly unknown[];
    }
  | { readonly kind: 'read'; readonly id: number; readonly today: IsoDate };

/** From the worker: what each rule found, then the end. */
export type AuditAnswer =
  | {
      readonly kind: 'found';
      readonly id: number;
      readonly ruleId: string;
      readonly count: number;
      /** Ids of all findings one after the other, as many each as the rule is about. */
      readonly ids: readonly Id[];
    }
  | { readonly kind: 'done'; readonly id: number; readonly contentHash: string | null }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };
