import { generateMap } from '../map/generateMap.ts';
import { SIZES, TYPICAL } from '../map/sizes.ts';
import { createBench, type Bench } from './createBench.ts';
import { place } from './placed.ts';
import { stubApi } from './stubApi.ts';
import type { Subject, SubjectName } from './Subject.ts';

declare global {
  interface Window {
    bench?: Bench;
  }
}

stubApi();
const asked = new URLSearchParams(location.search);
const size = SIZES.find(({ name }) => name === asked.get('size')) ?? TYPICAL;
const subject = await load(asked.get('subject') as SubjectName);
const root = document.getElementById('root') as HTMLElement;
const map = generateMap(size);
const placed = place(map);
subject.prepare(root, map, placed);
window.bench = createBench(subject, root, placed);

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
