import { describe, expect, it } from 'vitest';
import type { Selection } from '#renderer/store/selection.ts';
import { fromChanges } from '#renderer/canvas/fromChanges.ts';

const area = (id: string) => ({ kind: 'area', id }) as const;
const select = (id: string, selected = true) => ({ type: 'select', id, selected }) as const;

describe('fromChanges', () => {
  it('lets a plain choice stand alone, also against what React Flow does not know', () => {
    const far: Selection = [area('far'), area('near')];
    const changes = [select('area:beds'), select('area:near', false)];
    expect(fromChanges(changes, far, false).selection).toEqual([area('beds')]);
  });

  it('adds with a key held, in the order of choosing', () => {
    const { selection } = fromChanges([select('leader:cfo')], [area('beds')], true);
    expect(selection).toEqual([area('beds'), { kind: 'leader', id: 'cfo' }]);
  });

  it('takes out what is deselected', () => {
    const { selection } = fromChanges([select('area:beds', false)], [area('beds')], false);
    expect(selection).toEqual([]);
  });

  it('keeps the very selection when nothing about it changes', () => {
    const before = [area('beds')];
    const measured = {
      type: 'dimensions',
      id: 'area:beds',
      dimensions: { width: 1, height: 1 },
    } as const;
    expect(fromChanges([measured], before, false).selection).toBe(before);
    expect(fromChanges([select('area:beds')], before, true).selection).toBe(before);
  });

  it('tells a drag from a node that is put somewhere by keys', () => {
    const position = { x: 1, y: 2 };
    const { dragged, placed } = fromChanges(
      [
        { type: 'position', id: 'area:a', position, dragging: true },
        { type: 'position', id: 'area:b', position },
        { type: 'position', id: 'area:c', position, dragging: false },
      ],
      [],
      false,
    );
    expect([...dragged.keys()]).toEqual(['area:a']);
    expect([...placed.keys()]).toEqual(['area:b', 'area:c']);
  });

  it('never removes anything: that is the actions’ to do', () => {
    const before = [area('beds')];
    expect(fromChanges([{ type: 'remove', id: 'area:beds' }], before, false).selection).toBe(
      before,
    );
  });
});
