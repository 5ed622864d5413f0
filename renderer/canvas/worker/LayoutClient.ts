import { breathe } from '#renderer/platform/breathe.ts';
import { startWorker } from '#renderer/platform/startWorker.ts';
import type { Id, Position } from '#shared/document/fields.ts';
import type { LaneOptions } from '#shared/layout/laneOptions.ts';
import type { LaneScene } from '#shared/layout/scene.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { LAID_OUT } from '#shared/layout/renameCards.ts';
import {
  PIECE,
  SCENE_LISTS,
  type LaidOut,
  type LayoutAnswer,
  type LayoutAsk,
  type SceneList,
} from './messages.ts';
// Vite gives the worker's address as the default export of this request.
// oxlint-disable-next-line import/default
import layoutWorkerUrl from './layoutWorker.ts?worker&url';

export interface LaidOutMap {
  readonly scene: LaneScene;
  readonly places: ReadonlyMap<Id, Position> | null;
}

interface Waiting {
  readonly resolve: (map: LaidOutMap) => void;
  readonly reject: (problem: Error) => void;
  readonly parts: Record<SceneList, unknown[]>;
}

/** Asks the worker for layouts, one at a time; only lists that changed since the last one travel. */
export class LayoutClient {
  readonly #worker: Worker;
  readonly #told = new Map<LaidOut, readonly unknown[]>();
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  /** Asking takes several messages, which must not mix with those of the next question. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => this.#hear(data));
    worker.addEventListener('error', () => this.#fail(new Error('The layout worker stopped.')));
  }

  /** Starts the worker; `null` where there is none. */
  static start(): LayoutClient | null {
    const worker = startWorker(layoutWorkerUrl, 'layout');
    return worker && new LayoutClient(worker);
  }

  /** @param isWanted asked before the question is sent: a newer one may have come */
  layOut(
    model: MapModel,
    options: LaneOptions,
    isFree: boolean,
    isWanted: () => boolean,
  ): Promise<LaidOutMap | null> {
    const answer = this.#turn.then(async () => {
      if (!isWanted()) return null;
      await this.#tell(model);
      return this.#ask(options, isFree);
    });
    this.#turn = answer.catch(() => null);
    return answer;
  }

  stop() {
    this.#worker.terminate();
    this.#fail(new Error('The layout was stopped.'));
  }

  async #tell({ document }: MapModel) {
    for (const list of LAID_OUT) {
      const records = document[list];
      if (this.#told.get(list) === records) continue;
      this.#told.set(list, records);
      for (let start = 0; start === 0 || start < records.length; start += PIECE) {
        const piece = records.slice(start, start + PIECE);
        this.#post({ kind: 'records', list, isFirst: start === 0, records: piece });
        if (records.length > PIECE) await breathe();
      }
    }
  }

  #ask(options: LaneOptions, isFree: boolean): Promise<LaidOutMap> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      const parts = { sections: [], bands: [], headers: [], lanes: [], cards: [], edges: [] };
      this.#waiting.set(id, { resolve, reject, parts });
      this.#post({ kind: 'layout', id, options, isFree });
    });
  }

  #post(message: LayoutAsk) {
    // A worker has no origin to name; the rule thinks of windows.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    this.#worker.postMessage(message);
  }

  #hear(data: LayoutAnswer) {
    const waiting = this.#waiting.get(data.id);
    if (!waiting) return;
    if (data.kind === 'part') {
      waiting.parts[data.list].push(...data.records);
      return;
    }
    this.#waiting.delete(data.id);
    if (data.kind === 'failed') {
      waiting.reject(new Error(data.reason));
      return;
    }
    const { width, height, metrics, places } = data;
    const lists = Object.fromEntries(SCENE_LISTS.map((list) => [list, waiting.parts[list]]));
    waiting.resolve({ scene: { width, height, metrics, ...lists } as LaneScene, places });
  }

  #fail(problem: Error) {
    for (const { reject } of this.#waiting.values()) reject(problem);
    this.#waiting.clear();
  }
}
