import { Graphviz } from '@hpcc-js/wasm-graphviz';
import type { MapDocument } from '#shared/document/document.ts';
import type { TaskResult } from './tasks.ts';
import { fromTop, NODE, twoColumns } from './twoColumns.ts';

const INCH = 72;

/** Graphviz's dot, compiled to WebAssembly, on the two columns. */
export async function runDot(document: MapDocument): Promise<TaskResult> {
  const { nodes, edges } = twoColumns(document);
  const text = [
    'digraph {',
    `rankdir=LR; node [shape=box fixedsize=true width=${NODE.width / INCH} height=${NODE.height / INCH}];`,
    ...nodes,
    ...edges.map(([from, to]) => `${from} -> ${to}`),
    '}',
  ].join('\n');
  const graphviz = await Graphviz.load();
  const start = performance.now();
  const plain = graphviz.layout(text, 'plain', 'dot');
  const ms = performance.now() - start;
  // "node l0 x y width height ...", y upwards.
  const tops = new Map(
    plain
      .split('\n')
      .filter((line) => line.startsWith('node '))
      .map((line) => line.split(' '))
      .map(([, name = '', , y]) => [name, -Number(y)] as const),
  );
  return { ms, leaders: fromTop(tops, 'l'), areas: fromTop(tops, 'a') };
}
