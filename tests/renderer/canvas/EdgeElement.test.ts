import { describe, expect, it } from 'vitest';
import { EdgeElement } from '#renderer/canvas/edges/EdgeElement.ts';
import type { FigureEdge } from '#renderer/canvas/toFlow.ts';
import { drawn, threeLanes } from './canvasMap.ts';

const { map } = drawn(threeLanes());
const figure = map.get('assignment:cio/beds')!;

const edge = (data: Partial<FigureEdge['data']> = {}): FigureEdge => ({
  id: figure.key,
  data: {
    figure,
    laneLength: 0,
    detail: 'full',
    isSelected: false,
    isRinged: false,
    isFaded: false,
    hit: 'none',
    isRenaming: false,
    isTarget: false,
    ...data,
  },
  ariaLabel: 'CIO must agree on Beds',
  tabIndex: -1,
});

const softLines = ({ group }: EdgeElement) => group.querySelectorAll('.fresh').length;

describe('a role on the page', () => {
  it('is an element with a role and a name', () => {
    const { group } = new EdgeElement(edge(), true);
    expect(group.getAttribute('role')).toBe('group');
    expect(group.getAttribute('aria-label')).toBe('CIO must agree on Beds');
  });

  it('has its lines drawn anew by another place or detail, not by standing out', () => {
    const element = new EdgeElement(edge(), true);
    expect(element.isRedrawnBy(edge({ isRinged: true }))).toBe(false);
    expect(element.isRedrawnBy(edge({ detail: 'bars' }))).toBe(true);
    expect(element.isRedrawnBy(edge({ figure: { ...figure } }))).toBe(true);
  });

  it('is first seen, then found by hand and screen reader, as if it always had been', () => {
    const chosen = edge({ isRinged: true, hit: 'hit' });
    const late = new EdgeElement({ ...chosen, tabIndex: 0 }, false);
    expect(late.group.querySelector('.touch')).toBeNull();
    expect(late.group.getAttribute('role')).toBeNull();
    late.reach();
    late.reach();
    expect(late.group.outerHTML).toBe(
      new EdgeElement({ ...chosen, tabIndex: 0 }, true).group.outerHTML,
    );
    late.update(edge({ figure: { ...figure } }), false);
    expect(late.group.outerHTML).toBe(new EdgeElement(edge(), true).group.outerHTML);
  });

  it('brings lines that are drawn anew in softly where it is asked to, and never as the map opens', () => {
    const element = new EdgeElement(edge(), true);
    expect(softLines(element)).toBe(0);
    element.update(edge({ figure: { ...figure } }), false);
    expect(softLines(element)).toBe(0);
    element.update(edge({ figure: { ...figure } }), true);
    expect(softLines(element)).toBeGreaterThan(0);
  });
});
