import { breathe } from '#renderer/platform/breathe.ts';
import { startWorker } from '#renderer/platform/startWorker.ts';
import { reportOn, type AuditReport } from '#shared/audit/audit.ts';
import { auditContext } from '#shared/audit/auditContext.ts';
import type { Rule } from '#shared/audit/rule.ts';
import type { MapDocument } from '#shared/document/document.ts';
import type { Id, IsoDate } from '#shared/document/fields.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
// Vite gives the worker's address as the default export of this request.
// oxlint-disable-next-line import/default
import auditWorkerUrl from './auditWorker.ts?worker&url';
import { changesOf } from './changesOf.ts';
import type { AuditAnswer, AuditAsk } from './messages.ts';

interface Found {
  readonly count: number;
  readonly ids: readonly Id[];
}

interface Waiting {
  readonly found: Map<string, Found>;
  readonly resolve: (contentHash: string | null) => void;
  readonly reject: (problem: Error) => void;
}

/** Has large maps read by a worker, one document at a time; only what changed travels. */
export class AuditClient {
  readonly #worker: Worker;
  #told: MapDocument | null = null;
  #waiting: Waiting | null = null;
  /** Why nothing is to be had from this worker any more. */
  #problem: Error | null = null;
  #lastId = 0;
  /** Telling takes several messages, which must not mix with those of the next question. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<AuditAnswer>) => this.#hear(data));
    worker.addEventListener('error', () => this.#fail(new Error('The audit worker stopped.')));
  }

  /** Starts the worker; `null` where there is none. */
  static start(): AuditClient | null {
    const worker = startWorker(auditWorkerUrl, 'audit');
    return worker && new AuditClient(worker);
  }

  /** Whether the worker stopped: another one has to be started. */
  get isBroken(): boolean {
    return this.#problem !== null;
  }

  /**
   * The report on a document; rejects when the worker stops, or has stopped while nobody asked.
   *
   * @param isWanted asked before the question is sent: a newer one may have come
   */
  read(model: MapModel, today: IsoDate, isWanted: () => boolean): Promise<AuditReport | null> {
    const answer = this.#turn.then(async () => {
      if (!isWanted()) return null;
      await this.#tell(model.document);
      return this.#ask(model, today);
    });
    this.#turn = answer.catch(() => null);
    return answer;
  }

  stop() {
    this.#worker.terminate();
    this.#fail(new Error('The audit was stopped.'));
  }

  async #tell(document: MapDocument) {
    for (const change of changesOf(this.#told, document)) {
      this.#post(change);
      if (change.kind === 'splice' && change.records.length > 500) await breathe();
    }
    this.#told = document;
  }

  async #ask(model: MapModel, today: IsoDate): Promise<AuditReport> {
    this.#lastId += 1;
    const id = this.#lastId;
    const found = new Map<string, Found>();
    const contentHash = await new Promise<string | null>((resolve, reject) => {
      if (this.#problem) {
        reject(this.#problem);
        return;
      }
      this.#waiting = { found, resolve, reject };
      this.#post({ kind: 'read', id, today });
    });
    const context = auditContext(model, { today, contentHash });
    return reportOn(context, (rule) => subjectsOf(rule, found.get(rule.id)));
  }

  #post(message: AuditAsk) {
    // A worker has no origin to name; the rule thinks of windows.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    this.#worker.postMessage(message);
  }

  #hear(data: AuditAnswer) {
    const waiting = this.#waiting;
    if (!waiting || data.id !== this.#lastId) return;
    if (data.kind === 'found') {
      waiting.found.set(data.ruleId, data);
      return;
    }
    this.#waiting = null;
    if (data.kind === 'failed') waiting.reject(new Error(data.reason));
    else waiting.resolve(data.contentHash);
  }

  #fail(problem: Error) {
    this.#problem ??= problem;
    this.#waiting?.reject(problem);
    this.#waiting = null;
  }
}

function* subjectsOf(rule: Rule, found: Found | undefined): Generator<readonly Id[]> {
  if (!found) return;
  const each = rule.about.length;
  for (let index = 0; index < found.count; index += 1)
    yield found.ids.slice(index * each, (index + 1) * each);
}
