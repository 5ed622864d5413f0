import { describe, expect, it } from 'vitest';
import type { FindingMarks } from '#shared/audit/findingMarks.ts';
import { markFigures } from '#renderer/canvas/scene/markFigures.ts';
import { describeMarks } from '#renderer/canvas/words/describeMarks.ts';
import { drawn, threeLanes } from './canvasMap.ts';

const marks = (fields: Partial<FindingMarks>): FindingMarks => ({
  areas: new Map(),
  leaders: new Map(),
  gates: new Map(),
  ...fields,
});

describe('marks of the audit on the map', () => {
  it('stand on the cards and headers that they are about, and nowhere else', () => {
    const { map } = drawn(threeLanes());
    const marked = markFigures(
      map,
      marks({
        areas: new Map([
          ['budget', 'error'],
          ['beds', 'warning'],
        ]),
        gates: new Map([['cfo', ['open', 'green', 'green', 'green', 'green']]]),
      }),
    );
    const changed = marked.figures.filter((figure, index) => figure !== map.figures[index]);
    expect(changed.map(({ key }) => key).sort()).toEqual([
      'area:beds',
      'area:budget',
      'leader:cfo',
    ]);
    for (const figure of changed) {
      const before = map.get(figure.key)!;
      expect(figure.draw('full').length).toBeGreaterThan(before.draw('full').length);
      expect(figure.box).toEqual(before.box);
      expect(figure.source).not.toEqual(before.source);
    }
    expect(marked.get('area:budget')?.draw('full')).toContainEqual(
      expect.objectContaining({ op: 'rect', fill: 'red-line' }),
    );
    expect(marked.places).toBe(map.places);
    expect(marked.bounds).toEqual(map.bounds);
  });

  it('are read aloud, the most pressing one', () => {
    const { map } = drawn(threeLanes());
    const marked = markFigures(
      map,
      marks({
        areas: new Map([['budget', 'error']]),
        gates: new Map([
          ['cfo', ['open', 'green', 'green', 'green', 'red']],
          ['cmo', ['open', 'amber', 'green', 'green', 'green']],
          ['cio', ['amber', 'green', 'green', 'green', 'green']],
        ]),
      }),
    );
    const said = (key: string) => describeMarks(marked.get(key)!);
    expect(said('area:budget')).toBe(', must settle something');
    expect(said('leader:cfo')).toBe(', must settle something');
    expect(said('leader:cmo')).toBe(', has not said everything yet');
    expect(said('leader:cio')).toBe(', something to discuss');
    expect(said('area:audit')).toBe('');
  });

  it('from afar only what must be settled is marked', () => {
    const { map } = drawn(threeLanes());
    const [error, warning] = (['error', 'warning'] as const).map((mark) =>
      markFigures(map, marks({ areas: new Map([['budget', mark]]) })).get('area:budget')!,
    );
    const plain = map.get('area:budget')!.draw('marks').length;
    expect(error!.draw('marks').length).toBe(plain + 1);
    expect(warning!.draw('marks').length).toBe(plain);
  });

  it('without findings the map is the same map', () => {
    const { map } = drawn(threeLanes());
    expect(markFigures(map, marks({}))).toBe(map);
    expect(markFigures(map, null)).toBe(map);
  });
});
