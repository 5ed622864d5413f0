import { Worker } from 'node:worker_threads';
import type { Task, TaskResult } from '../references/tasks.ts';

const FILE = new URL('../references/taskWorker.ts', import.meta.url);

/**
 * Runs a task in a thread of its own: cold code, as in an app that was just started, and a call that
 * never returns can be ended.
 *
 * @returns `null` when it failed, or took longer than `limitMs`
 */
export function inWorker(task: Task, limitMs: number): Promise<TaskResult | null> {
  return new Promise((resolve) => {
    const worker = new Worker(FILE, { workerData: task });
    const done = (result: TaskResult | null) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(result);
    };
    const timer = setTimeout(() => done(null), limitMs);
    worker.once('message', done);
    worker.once('error', () => done(null));
  });
}
