import ElkConstructor from 'elkjs/lib/elk.bundled.js';
import type { ELK, ElkNode } from 'elkjs/lib/elk-api.js';
import type { MapDocument } from '#shared/document/document.ts';
import type { TaskResult } from './tasks.ts';
import { fromTop, NODE, twoColumns } from './twoColumns.ts';

const LAYERED = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.randomSeed': '1',
};

/** The cheapest way that elk has for everything but the order, which is what two columns need. */
const TUNED = {
  ...LAYERED,
  'elk.edgeRouting': 'POLYLINE',
  'elk.separateConnectedComponents': 'false',
  'elk.layered.layering.strategy': 'LONGEST_PATH_SOURCE',
  'elk.layered.nodePlacement.strategy': 'SIMPLE',
  'elk.layered.crossingMinimization.greedySwitch.type': 'OFF',
  'elk.layered.thoroughness': '1',
};

/** The CommonJS bundle hands its class over as `default`, whatever its types say. */
const Elk = ((ElkConstructor as unknown as { default?: unknown }).default ??
  ElkConstructor) as unknown as new () => ELK;

/** elk's layered algorithm on the two columns, as it comes or with everything costly turned down. */
export async function runElk(document: MapDocument, isTuned: boolean): Promise<TaskResult> {
  const { nodes, edges } = twoColumns(document);
  const graph: ElkNode = {
    id: 'map',
    layoutOptions: isTuned ? TUNED : LAYERED,
    children: nodes.map((id) => ({ id, ...NODE })),
    edges: edges.map(([from, to], index) => ({ id: `e${index}`, sources: [from], targets: [to] })),
  };
  const elk = new Elk();
  const start = performance.now();
  const laidOut = await elk.layout(graph);
  const ms = performance.now() - start;
  const tops = new Map((laidOut.children ?? []).map(({ id, y }) => [id, y ?? 0] as const));
  return { ms, leaders: fromTop(tops, 'l'), areas: fromTop(tops, 'a') };
}
