import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { mapCanvas } from '#shared/export/canvas/mapCanvas.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { aLeader, aMap, anArea, informed, owner } from '#tests/helpers/aMap.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';
import { mergerMap } from '../layout/mergerMap.ts';

/** JSON Canvas 1.0 as jsoncanvas.org/spec/1.0 states it, for text nodes: nothing beyond is allowed. */
const color = v.pipe(v.string(), v.regex(/^([1-6]|#[0-9a-fA-F]{6})$/));
const side = v.picklist(['top', 'right', 'bottom', 'left']);
const end = v.picklist(['none', 'arrow']);
const whole = v.pipe(v.number(), v.integer());
const SPECIFICATION = v.strictObject({
  nodes: v.array(
    v.strictObject({
      id: v.string(),
      type: v.literal('text'),
      x: whole,
      y: whole,
      width: whole,
      height: whole,
      color: v.exactOptional(color),
      text: v.string(),
    }),
  ),
  edges: v.array(
    v.strictObject({
      id: v.string(),
      fromNode: v.string(),
      fromSide: v.exactOptional(side),
      fromEnd: v.exactOptional(end),
      toNode: v.string(),
      toSide: v.exactOptional(side),
      toEnd: v.exactOptional(end),
      color: v.exactOptional(color),
      label: v.exactOptional(v.string()),
    }),
  ),
});

describe('mapCanvas', () => {
  it('keeps to the specification: known fields, unique ids, edges between nodes, nothing lost', () => {
    fc.assert(
      fc.property(anyDocument(), (document) => {
        const canvas: unknown = JSON.parse(JSON.stringify(mapCanvas(buildModel(document))));
        const { nodes, edges } = v.parse(SPECIFICATION, canvas);
        const ids = nodes.map(({ id }) => id);
        expect(new Set([...ids, ...edges.map(({ id }) => id)]).size).toBe(
          nodes.length + edges.length,
        );
        expect(nodes).toHaveLength(document.leaders.length + document.areas.length);
        expect(edges).toHaveLength(document.assignments.length + document.cascades.length);
        const known = new Set(ids);
        expect(edges.every((edge) => known.has(edge.fromNode) && known.has(edge.toNode))).toBe(
          true,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('names lanes in words, beside the colour, and reads no name as Markdown', () => {
    const document = aMap({
      leaders: [aLeader('CFO')],
      areas: [anArea('*Pricing* [x](y)', { mode: 'sovereign', critical: true })],
      assignments: [owner('cfo', '-pricing-x-y-')],
    });
    const [, area] = mapCanvas(buildModel(document)).nodes;
    expect(area?.text).toBe('\\*Pricing\\* \\[x\\](y)\nSovereign, critical');
    expect(area?.color).toBe('4');
  });

  it('gives every node the room of its text, and none stands on another', () => {
    const long = 'Responsibility for everything between two meetings '.repeat(4).trim();
    const areas = [anArea('Short', { mode: 'sovereign' }), anArea('Long', { name: long })];
    const { nodes } = mapCanvas(buildModel(aMap({ leaders: [aLeader('CFO')], areas })));
    const [, short, tall] = nodes;
    // Two lines of 24 px, and margins of 18 px.
    expect(short?.height).toBeGreaterThanOrEqual(84);
    expect(tall?.height).toBeGreaterThan((short?.height ?? 0) + 4 * 24);
    const merger = mapCanvas(buildModel(mergerMap())).nodes;
    for (const [index, one] of merger.entries()) {
      for (const other of merger.slice(index + 1)) {
        const isApart =
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y;
        expect(isApart, `${one.text} and ${other.text}`).toBe(true);
      }
    }
  });

  it('draws whose area it is in the colour of its lane', () => {
    const model = buildModel(
      aMap({
        leaders: [aLeader('CFO'), aLeader('CNO')],
        areas: [anArea('Wards', { mode: 'shared' })],
        assignments: [owner('cfo', 'wards'), informed('cno', 'wards')],
      }),
    );
    expect(mapCanvas(model).edges.map(({ color: of }) => of)).toEqual(['3', undefined]);
  });
});
