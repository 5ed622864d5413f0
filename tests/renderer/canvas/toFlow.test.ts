import { describe, expect, it } from 'vitest';
import type { MapDocument } from '#shared/document/document.ts';
import { itemKey } from '#renderer/canvas/itemKey.ts';
import { placesOf } from '#renderer/canvas/placesOf.ts';
import { NO_GRAPH, toFlow, type Appearance, type FlowGraph } from '#renderer/canvas/toFlow.ts';
import { describeItem } from '#renderer/canvas/words/describeItem.ts';
import { drawn, threeLanes } from './canvasMap.ts';

const PLAIN: Appearance = {
  detail: 'full',
  isSelected: false,
  isRinged: false,
  isFaded: false,
  hit: 'none',
  isRenaming: false,
  isTarget: false,
};

interface Look {
  readonly grouping?: 'mode' | 'domain';
  readonly selected?: string;
  readonly areEdgesDrawn?: boolean;
  readonly dragged?: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly held?: string;
}

function flowOf(document: MapDocument, previous: FlowGraph = NO_GRAPH, look: Look = {}): FlowGraph {
  const { map, model } = drawn(document, { grouping: look.grouping ?? 'mode' });
  return toFlow(
    {
      figures: map.figures,
      areEdgesDrawn: look.areEdgesDrawn ?? true,
      lanes: new Map(),
      tabStop: null,
      appearanceOf: (figure) => ({ ...PLAIN, isSelected: figure.key === look.selected }),
      describe: (figure) => (figure.item ? describeItem(model, figure.item) : ''),
      placeOf: placesOf(model),
      dragged: look.dragged ?? new Map(),
      held: look.held ?? null,
    },
    previous,
  );
}

const changed = (before: FlowGraph, after: FlowGraph) =>
  [...after.nodes, ...after.edges]
    .filter((one) => ![...before.nodes, ...before.edges].includes(one as never))
    .map(({ id }) => id);

describe('toFlow', () => {
  it('makes leaders and areas nodes, and roles edges between them', () => {
    const { nodes, edges } = flowOf(threeLanes());
    expect(nodes.map(({ id, type }) => `${type} ${id}`).sort()).toEqual([
      'area area:audit',
      'area area:beds',
      'area area:budget',
      'area area:grants',
      'area area:rates',
      'leader leader:cfo',
      'leader leader:cio',
      'leader leader:cmo',
    ]);
    // An owner's role is the card itself.
    expect(edges.map(({ data }) => data.figure.ends?.join(' > ')).sort()).toEqual([
      'leader:cio > area:beds',
      'leader:cio > area:budget',
      'leader:cmo > area:budget',
      'leader:cmo > area:rates',
    ]);
  });

  it('lets what is pressed be dragged, and what is selected with it', () => {
    const { nodes } = flowOf(threeLanes(), NO_GRAPH, { held: 'area:beds', selected: 'leader:cfo' });
    const draggable = nodes.filter((node) => node.draggable).map(({ id }) => id);
    expect(draggable.sort()).toEqual(['area:beds', 'leader:cfo']);
  });

  it('keeps every object, and the lists, when a new document looks the same', () => {
    const before = flowOf(threeLanes());
    const after = flowOf(threeLanes(), before);
    expect(after.nodes).toBe(before.nodes);
    expect(after.edges).toBe(before.edges);
  });

  it('makes new objects only for what an edit changes', () => {
    const document = threeLanes();
    const before = flowOf(document);
    const areas = document.areas.map((area) =>
      area.id === 'audit' ? { ...area, name: 'Internal audit' } : area,
    );
    expect(changed(before, flowOf({ ...document, areas }, before))).toEqual(['area:audit']);
  });

  it('makes new objects only for what is selected and what is no longer', () => {
    const before = flowOf(threeLanes(), NO_GRAPH, { selected: 'area:beds' });
    const after = flowOf(threeLanes(), before, { selected: 'area:budget' });
    expect(changed(before, after).sort()).toEqual(['area:beds', 'area:budget']);
  });

  it('puts a dragged node under the hand and leaves the others', () => {
    const before = flowOf(threeLanes());
    const dragged = new Map([['area:beds', { x: 5, y: 6 }]]);
    const after = flowOf(threeLanes(), before, { dragged });
    expect(changed(before, after)).toEqual(['area:beds']);
    expect(after.nodes.find(({ id }) => id === 'area:beds')?.position).toEqual({ x: 5, y: 6 });
  });

  it('leaves elements in the team’s order in every view, and a card that only moves as it is drawn', () => {
    const plain = threeLanes();
    const areas = plain.areas.map((area, index) => ({
      ...area,
      domain: index % 2 === 0 ? 'Later' : 'Care',
    }));
    const before = flowOf({ ...plain, areas });
    const after = flowOf({ ...plain, areas }, before, { grouping: 'domain' });
    const places = ({ nodes }: FlowGraph) => nodes.map(({ position: { x, y } }) => `${x} ${y}`);
    expect(places(after)).not.toEqual(places(before));
    expect(after.nodes.map(({ id }) => id)).toEqual([
      ...plain.leaders.map(({ id }) => `leader:${id}`),
      ...areas.map(({ id }) => `area:${id}`),
    ]);
    expect(after.edges.map(({ id }) => id)).toEqual(before.edges.map(({ id }) => id));
    const cards = ({ nodes }: FlowGraph) =>
      nodes.filter(({ type }) => type === 'area').map(({ data }) => data);
    expect(cards(after)).toEqual(cards(before));
    for (const [index, data] of cards(after).entries()) expect(data).toBe(cards(before)[index]);
  });

  it('says what a person would say of nodes and edges', () => {
    const { nodes, edges } = flowOf(threeLanes());
    const label = (id: string) => [...nodes, ...edges].find((one) => one.id === id)?.ariaLabel;
    expect(label('area:beds')).toBe('Beds, coordinated, owned by CMO, coordinated with CIO');
    expect(label('leader:cfo')).toBe('CFO, leader, owns 3 areas');
    expect(label(itemKey({ kind: 'assignment', id: 'cio/beds' }))).toBe('CIO must agree on Beds');
    expect(label('area:grants')).toBe('Grants, lane not settled, no owner');
  });

  it('gives a role of a large map a node to stand on, since its line is painted', () => {
    const { nodes, edges } = flowOf(threeLanes(), NO_GRAPH, { areEdgesDrawn: false });
    expect(edges).toEqual([]);
    expect(nodes.filter(({ type }) => type === 'station')).toHaveLength(4);
  });
});
