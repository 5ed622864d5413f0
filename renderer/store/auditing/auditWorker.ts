import { auditContext } from '#shared/audit/auditContext.ts';
import { RULES } from '#shared/audit/registry.ts';
import { contentHash } from '#shared/document/contentHash.ts';
import { createDocument, type MapDocument } from '#shared/document/document.ts';
import type { IsoDate } from '#shared/document/fields.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import type { AuditAnswer, AuditAsk } from './messages.ts';

/** Reads large maps beside the window. Holds the document as it was told last. */
const fields = new Map<string, unknown>();
const answer = (message: AuditAnswer) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<AuditAsk>) => {
  switch (data.kind) {
    case 'field':
      if (data.value === undefined) fields.delete(data.name);
      else fields.set(data.name, data.value);
      return;
    case 'splice': {
      // A new list each time: what is remembered of a list goes by its identity.
      const list = (fields.get(data.name) ?? []) as unknown[];
      fields.set(data.name, list.toSpliced(data.start, data.removed, ...data.records));
      return;
    }
    case 'read':
      try {
        read(data.id, data.today);
      } catch (problem) {
        answer({ kind: 'failed', id: data.id, reason: String(problem) });
      }
  }
});

function read(id: number, today: IsoDate): void {
  const bare = createDocument('map', '', '2000-01-01T00:00:00.000Z');
  // The window sends fields of a document that it has checked.
  const document = { ...bare, ...Object.fromEntries(fields) } as MapDocument;
  const hash = document.signOffs.length > 0 ? contentHash(document) : null;
  const context = auditContext(buildModel(document), { today, contentHash: hash });
  for (const rule of RULES) {
    const found = [...rule.find(context)];
    if (found.length > 0)
      answer({ kind: 'found', id, ruleId: rule.id, count: found.length, ids: found.flat() });
  }
  answer({ kind: 'done', id, contentHash: hash });
}
