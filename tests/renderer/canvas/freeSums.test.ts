import { describe, expect, it } from 'vitest';
import { freeFigures } from '#renderer/canvas/free/freeFigures.ts';
import { freeSums } from '#renderer/canvas/free/freeSums.ts';
import { finish } from '#shared/lib/finish.ts';
import { FREE_METRICS } from '#shared/layout/laneMetrics.ts';
import { layoutFreeCanvas } from '#shared/layout/layoutFreeCanvas.ts';
import { layoutLaneMap } from '#shared/layout/layoutLaneMap.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { aLeader, aMap, anArea, informed, owner } from '#tests/helpers/aMap.ts';

/** A map of so many areas in two domains; one leader decides all, another is told of those in care. */
function drawnFree(areas: number) {
  const names = Array.from({ length: areas }, (_, index) => `Area ${index + 1}`);
  const domainOf = (index: number) => (index % 2 === 0 ? 'Care' : 'Money');
  const made = names.map((name, index) => anArea(name, { domain: domainOf(index) }));
  const model = buildModel(
    aMap({
      leaders: [aLeader('CEO'), aLeader('CFO')],
      areas: made,
      assignments: made.flatMap(({ id }, index) => [
        owner('ceo', id),
        ...(index % 2 === 0 ? [informed('cfo', id)] : []),
      ]),
    }),
  );
  const scene = layoutLaneMap(model, { metrics: FREE_METRICS.screen, sections: 'one' });
  const { leaders, areas: places } = layoutFreeCanvas(model);
  const figures = [...freeFigures(scene, new Map([...leaders, ...places]))];
  return { model, scene, figures };
}

describe('The free canvas of a large map', () => {
  it('comes in painting order: lines, then cards and headers, then badges', () => {
    const kinds = drawnFree(6).figures.map(({ kind }) => kind);
    const inOrder = ['edge', 'card', 'header', 'badge'];
    expect(kinds).toEqual(kinds.toSorted((a, b) => inOrder.indexOf(a) - inOrder.indexOf(b)));
    expect(new Set(kinds)).toContain('edge');
  });

  it('sets what a leader’s header says clear of the lines that pass below it', () => {
    const headers = drawnFree(6).figures.filter(({ kind }) => kind === 'header');
    expect(headers).toHaveLength(2);
    for (const { box, draw } of headers) {
      const [ground, ...says] = draw('full');
      expect(ground).toEqual({ op: 'rect', ...box, fill: 'paper' });
      expect(says.length).toBeGreaterThan(4);
    }
  });

  it('says its lines together, one for each leader and domain, in pieces of bounded size', () => {
    const { model, scene, figures } = drawnFree(900);
    const steps = freeSums(scene, model, figures);
    let pauses = 0;
    while (!steps.next().done) pauses += 1;
    expect(pauses).toBeGreaterThan(3);
    const sums = finish(freeSums(scene, model, figures));
    expect(sums.map(({ source }) => source)).toEqual([
      { leaderId: 'ceo', domain: 'Care', count: 450 },
      { leaderId: 'cfo', domain: 'Care', count: 450 },
      { leaderId: 'ceo', domain: 'Money', count: 450 },
    ]);
  });
});
