import { EventEmitter } from 'node:events';
import type { CdpConnection, CdpParams } from './CdpConnection.ts';

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
}
