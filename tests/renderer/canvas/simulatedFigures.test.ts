import { describe, expect, it } from 'vitest';
import { simulatedFigures, simulatedLitKeys } from '#renderer/canvas/scene/simulatedFigures.ts';
import { describeMarks } from '#renderer/canvas/words/describeMarks.ts';
import { NO_SIMULATION, simulationMarks, type Simulation } from '#renderer/store/simulation.ts';
import type { DrawOp } from '#shared/drawing/ops.ts';
import { aCascade, aMap, anArea } from '#tests/helpers/aMap.ts';
import { drawn, threeLanes } from './canvasMap.ts';

const { map, model } = drawn({
  ...threeLanes(),
  cascades: [aCascade('beds', 'rates'), aCascade('rates', 'audit'), aCascade('audit', 'beds')],
});

const failure = (wave: number): Simulation => ({
  ...NO_SIMULATION,
  failure: { fromAreaIds: ['beds'], wave, isPlaying: false },
});
const seats = (away: readonly string[], intoId: string | null = null): Simulation => ({
  ...NO_SIMULATION,
  about: 'seats',
  seats: { away, intoId },
});

const marksOf = (simulation: Simulation) => simulationMarks(model, simulation);
const marked = (simulation: Simulation) => simulatedFigures(map, marksOf(simulation));
const litBy = (simulation: Simulation) => {
  const keys = simulatedLitKeys(map, model, marksOf(simulation));
  return map.figures
    .map(({ key }) => key)
    .filter((key) => keys.has(key) && !key.startsWith('band'));
};
const saidOn = (simulation: Simulation, key: string) => {
  const figure = marked(simulation).get(key);
  return figure ? describeMarks(figure) : null;
};
const textsOf = (ops: readonly DrawOp[]) => ops.flatMap((op) => (op.op === 'text' ? op.text : []));

describe('a failure on the map', () => {
  it('marks every area that it has reached with its number, from near and from afar', () => {
    const figures = marked(failure(1));
    for (const detail of ['full', 'bars', 'marks'] as const) {
      expect(textsOf(figures.get('area:beds')?.draw(detail) ?? []).at(-1)).toBe('0');
      expect(textsOf(figures.get('area:rates')?.draw(detail) ?? []).at(-1)).toBe('1');
    }
    expect(figures.get('area:audit')).toBe(map.get('area:audit'));
  });

  it('where it begins is a standing square, what it reaches a disc', () => {
    const shapes = (key: string) =>
      marked(failure(1))
        .get(key)
        ?.draw('full')
        .filter((op) => 'fill' in op && op.fill === 'cascade' && op.op !== 'text')
        .map(({ op }) => op);
    expect(shapes('area:beds')).toEqual(['path']);
    expect(shapes('area:rates')).toEqual(['circle']);
  });

  it('says so aloud', () => {
    expect(saidOn(failure(1), 'area:beds')).toBe(', fails first');
    expect(saidOn(failure(1), 'area:rates')).toBe(', reached in wave 1');
    expect(saidOn(failure(1), 'area:audit')).toBe('');
  });

  it('keeps what is reached with everybody who has a part in it, and lets the rest fade', () => {
    expect(litBy(failure(0))).toEqual([
      'lane:cmo',
      'lane:cio',
      'assignment:cio/beds',
      'area:beds',
      'leader:cmo',
      'leader:cio',
    ]);
    expect(litBy(failure(1))).toContain('area:rates');
    expect(litBy(failure(1))).not.toContain('area:audit');
  });

  it('goes no further than it can', () => {
    expect(marksOf(failure(99))).toEqual(marksOf(failure(2)));
  });
});

it('on a large map the cascades that do not count yet are no fog', () => {
  const areas = Array.from({ length: 310 }, (_, index) => anArea(`a${index}`));
  const cascades = [aCascade('a0', 'a1'), aCascade('a1', 'a2'), aCascade('a7', 'a8')];
  const large = drawn(aMap({ areas, cascades }), { areCascadesShown: true });
  const simulation = {
    ...NO_SIMULATION,
    failure: { fromAreaIds: ['a0'], wave: 1, isPlaying: false },
  };
  const figures = simulatedFigures(large.map, simulationMarks(large.model, simulation));
  const isDrawn = (id: string) => (figures.get(`cascade:${id}`)?.draw('full') ?? []).length > 0;
  expect(['a0>a1', 'a1>a2', 'a7>a8'].map(isDrawn)).toEqual([true, false, false]);
});

describe('a vacant seat on the map', () => {
  it('says the word on its header, and frames the areas that lose their only owner', () => {
    const figures = marked(seats(['cfo']));
    expect(textsOf(figures.get('leader:cfo')?.draw('full') ?? [])).toEqual(['CFO', 'vacant']);
    expect(saidOn(seats(['cfo']), 'leader:cfo')).toBe(', vacant');
    expect(saidOn(seats(['cfo']), 'area:budget')).toBe(', left without an owner');
    expect(saidOn(seats(['cfo']), 'area:beds')).toBe('');
    const dashed = figures.get('area:budget')?.draw('full').at(-1);
    expect(dashed && 'dash' in dashed && dashed.dash).toBeTruthy();
  });

  it('lets the lane and its roles fade, never the header nor a card', () => {
    const lit = new Set(litBy(seats(['cio'])));
    const faded = map.figures.filter(({ key }) => !lit.has(key) && !key.startsWith('band'));
    expect(faded.map(({ key }) => key)).toEqual([
      'lane:cio',
      'assignment:cio/budget',
      'assignment:cio/beds',
    ]);
  });

  it('taken over by another it is merged, and no area is without an owner', () => {
    expect(saidOn(seats(['cfo'], 'cmo'), 'leader:cfo')).toBe(', merged');
    expect(saidOn(seats(['cfo'], 'cmo'), 'area:budget')).toBe('');
    expect(saidOn(seats(['gone']), 'leader:cfo')).toBe('');
  });
});

it('nothing is drawn otherwise while nothing is asked', () => {
  expect(simulatedFigures(map, null)).toBe(map);
});
