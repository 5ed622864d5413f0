import { parentPort, workerData } from 'node:worker_threads';
import { generateMap } from '../map/generateMap.ts';
import { loadTask } from './loadTask.ts';
import type { Task } from './tasks.ts';

const task = workerData as Task;
const run = await loadTask(task.kind);
const result = await run(generateMap(task.size, task.seed));
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has none
parentPort?.postMessage(result);
