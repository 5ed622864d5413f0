import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { loud } from '../loud.ts';

type Handler = (event: Electron.IpcMainInvokeEvent, ...args: unknown[]) => unknown;

const handlers = new Map<string, Handler>();

type Surface = Pick<
  Electron.IpcMain,
  | 'handle'
  | 'handleOnce'
  | 'removeHandler'
  | 'on'
  | 'once'
  | 'off'
  | 'removeListener'
  | 'removeAllListeners'
  | 'listenerCount'
  | 'emit'
  | 'addListener'
>;

const methods = {
  handle(channel: string, handler: Handler) {
    if (handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
  handleOnce(channel: string, handler: Handler) {
    methods.handle(channel, (event, ...args) => {
      handlers.delete(channel);
      return handler(event, ...args);
    });
  },
  removeHandler(channel: string) {
    handlers.delete(channel);
  },
};

export const ipcMain = loud(
  'ipcMain',
  Object.assign(new EventEmitter(), methods) as unknown as Surface,
);
/**
 * Runs the handler of an `invoke`.
 * @returns its value; the rejection's text is what Electron sends back to the renderer
 */
export async function callHandler(
  channel: string,
  event: Electron.IpcMainInvokeEvent,
  args: unknown[],
): Promise<unknown> {
  const handler = handlers.get(channel);
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
  return handler(event, ...args);
}
