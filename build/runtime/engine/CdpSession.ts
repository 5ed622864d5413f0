import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { CdpConnection, CdpParams } from './CdpConnection.ts';

const BETWEEN_DOCUMENTS_MS = 5;

/** One attached target. Emits every protocol event under its method name, with its parameters. */
export class CdpSession extends EventEmitter {
  readonly id: string;
  readonly targetId: string;
  readonly #connection: CdpConnection;

  constructor(connection: CdpConnection, id: string, targetId: string) {
    super();
    this.setMaxListeners(0);
    this.id = id;
    this.targetId = targetId;
    this.#connection = connection;
  }

  send<T = unknown>(method: string, params: CdpParams = {}): Promise<T> {
    return this.#connection.send<T>(method, params, this.id);
  }

  /** Closes the page, at whatever moment; `detached` tells when it is gone. Rejects when it was before. */
  async close(): Promise<void> {
    for (;;) {
      try {
        await this.send('Page.close');
        return;
      } catch (refusal) {
        // Between two documents there is none that could take the order: a moment later there is.
        if (!String(refusal).includes('Not attached to an active page')) throw refusal;
        await wait(BETWEEN_DOCUMENTS_MS);
      }
    }
  }
}
