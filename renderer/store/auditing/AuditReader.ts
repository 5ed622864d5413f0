import { auditContext } from '#shared/audit/auditContext.ts';
import { RULES } from '#shared/audit/registry.ts';
import { contentHash } from '#shared/document/contentHash.ts';
import { createDocument, type MapDocument } from '#shared/document/document.ts';
import type { IsoDate } from '#shared/document/fields.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import type { AuditAnswer, AuditAsk } from './messages.ts';

type Answer = (message: AuditAnswer) => void;

/** What the worker does: holds the document as it was told last, and reads it when asked. */
export class AuditReader {
  readonly #fields = new Map<string, unknown>();

  /** Takes one message of the window. */
  hear(ask: AuditAsk, answer: Answer): void {
    switch (ask.kind) {
      case 'field':
        if (ask.value === undefined) this.#fields.delete(ask.name);
        else this.#fields.set(ask.name, ask.value);
        return;
      case 'splice': {
        // A new list each time: what is remembered of a list goes by its identity.
        const list = (this.#fields.get(ask.name) ?? []) as unknown[];
        this.#fields.set(ask.name, list.toSpliced(ask.start, ask.removed, ...ask.records));
        return;
      }
      case 'read':
        try {
          this.#read(ask.id, ask.today, answer);
        } catch (problem) {
          answer({ kind: 'failed', id: ask.id, reason: String(problem) });
        }
    }
  }

  /** The fields of the document that it was told. */
  told(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.#fields);
  }

  #read(id: number, today: IsoDate, answer: Answer): void {
    const bare = createDocument('map', '', '2000-01-01T00:00:00.000Z');
    // The window sends fields of a document that it has checked.
    const document = { ...bare, ...this.told() } as MapDocument;
    const hash = document.signOffs.length > 0 ? contentHash(document) : null;
    const context = auditContext(buildModel(document), { today, contentHash: hash });
    for (const rule of RULES) {
      const found = [...rule.find(context)];
      if (found.length > 0)
        answer({ kind: 'found', id, ruleId: rule.id, count: found.length, ids: found.flat() });
    }
    answer({ kind: 'done', id, contentHash: hash });
  }
}
