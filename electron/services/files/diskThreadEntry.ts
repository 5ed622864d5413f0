/**
 * The thread that goes through the steps of a save (`replaceMap`) by itself: the entry of the worker that
 * `DiskThread` starts. It holds no state between two orders.
 */
import { parentPort } from 'node:worker_threads';
import type { FromDiskThread, ToDiskThread } from './diskThreadMessages.ts';
import { FileProblem } from './FileProblem.ts';
import { replaceMap, type MapOrder } from './replaceMap.ts';
import { threadFileSystem } from './threadFileSystem.ts';
import { toProblem } from './toProblem.ts';

interface Text {
  readonly bytes: PromiseWithResolvers<Uint8Array>;
  readonly isSound: PromiseWithResolvers<void>;
}

const texts = new Map<number, Text>();
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
const say = (message: FromDiskThread) => parentPort?.postMessage(message);

parentPort?.on('message', (message: ToDiskThread) => {
  if (message.kind === 'save') return void save(message.id, message.order);
  // A save that has failed meanwhile wants to hear no more.
  const text = texts.get(message.id);
  if (message.kind === 'text') text?.bytes.resolve(message.bytes);
  else if (message.kind === 'sound') text?.isSound.resolve();
  else {
    const cause = new FileProblem(message.code);
    text?.bytes.reject(cause);
    text?.isSound.reject(cause);
  }
});

async function save(id: number, order: MapOrder): Promise<void> {
  const text = {
    bytes: Promise.withResolvers<Uint8Array>(),
    isSound: Promise.withResolvers<void>(),
  };
  // A save that ends before needs neither.
  text.bytes.promise.catch(() => {});
  text.isSound.promise.catch(() => {});
  texts.set(id, text);
  try {
    const { dropSurplus, ...saved } = await replaceMap(threadFileSystem, order, {
      bytes: text.bytes.promise,
      isSound: text.isSound.promise,
    });
    say({ kind: 'saved', id, ...saved });
    await dropSurplus();
    say({ kind: 'tidied', id });
  } catch (cause) {
    say({ kind: 'failed', id, code: toProblem(cause).code });
  } finally {
    texts.delete(id);
  }
}

say({ kind: 'ready' });
