import { parentPort, workerData } from 'node:worker_threads';
import { layoutLaneMap } from '#shared/layout/layoutLaneMap.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { generateMap } from '../map/generateMap.ts';
import { runDot } from './runDot.ts';
import { runElk } from './runElk.ts';
import type { Task, TaskResult } from './tasks.ts';

const task = workerData as Task;
const document = generateMap(task.size, task.seed);

async function run(): Promise<TaskResult> {
  switch (task.kind) {
    case 'ours.lanes': {
      const model = buildModel(document);
      const start = performance.now();
      layoutLaneMap(model);
      return { ms: performance.now() - start };
    }
    case 'dot':
      return runDot(document);
    case 'elk':
      return runElk(document, false);
    case 'elk.tuned':
      return runElk(document, true);
  }
}

const result = await run();
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has none
parentPort?.postMessage(result);
