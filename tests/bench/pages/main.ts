import { generateMap } from '../map/generateMap.ts';
import { SIZES, TYPICAL } from '../map/sizes.ts';
import { loadTask } from '../references/loadTask.ts';
import type { Task, TaskResult } from '../references/tasks.ts';
import { createBench, type Bench } from './createBench.ts';
import { quiet } from './nextPaint.ts';
import { place } from './placed.ts';
import { stubApi } from './stubApi.ts';
import type { Subject, SubjectName } from './Subject.ts';

declare global {
  interface Window {
    bench?: Bench;
    /** Lays the map out, once. */
    layOut?: () => Promise<TaskResult>;
  }
}

stubApi();
const asked = new URLSearchParams(location.search);
const size = SIZES.find(({ name }) => name === asked.get('size')) ?? TYPICAL;
const map = generateMap(size);
const task = asked.get('task') as Task['kind'] | null;
if (task === null) await show(asked.get('subject') as SubjectName);
else {
  const run = await loadTask(task);
  // What the engine does after a start is over when the call comes.
  await quiet(60);
  window.layOut = () => run(map);
}

async function show(name: SubjectName): Promise<void> {
  const subject = await load(name);
  const root = document.getElementById('root') as HTMLElement;
  const placed = place(map);
  subject.prepare(root, map, placed);
  window.bench = createBench(subject, root, placed);
}

/** Each page holds one subject's code and no other's, so that heaps compare. */
async function load(name: SubjectName): Promise<Subject> {
  switch (name) {
    case 'flow':
      return (await import('./subjects/plainFlow.tsx')).createPlainFlow();
    case 'cytoscape':
      return (await import('./subjects/cytoscapeMap.ts')).createCytoscapeMap();
    case 'app':
    case 'shell':
      return (await import('./subjects/app.tsx')).createApp(name === 'shell');
    case 'ours':
      return (await import('./subjects/ours.tsx')).createOurs();
  }
}
