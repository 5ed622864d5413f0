import cytoscape, { type Core } from 'cytoscape';
import type { Placed } from '../placed.ts';
import { quiet } from '../nextPaint.ts';
import { CLOSE_UP, type Subject } from '../Subject.ts';

const STYLE: cytoscape.StylesheetJson = [
  {
    selector: 'node',
    style: {
      shape: 'round-rectangle',
      width: 'data(width)',
      height: 'data(height)',
      label: 'data(name)',
      'text-valign': 'center',
      'text-wrap': 'ellipsis',
      'text-max-width': 'data(textWidth)',
      'font-size': 13,
      'background-color': '#fff',
      'border-width': 1,
      'border-color': '#444',
    },
  },
  { selector: 'edge', style: { width: 1, 'line-color': '#999' } },
];

/** cytoscape.js on its canvas, with its quickest kind of edge (haystack). */
export function createCytoscapeMap(): Subject {
  let root: HTMLElement;
  let placed: Placed;
  let cy: Core | null = null;
  let isRendered = false;
  return {
    prepare(element, _document, at) {
      root = element;
      placed = at;
    },
    open() {
      cy = cytoscape({
        container: root,
        style: STYLE,
        minZoom: 0.01,
        layout: { name: 'preset' },
        elements: {
          nodes: [...placed.leaders, ...placed.areas].map(({ id, name, box }) => ({
            data: {
              id,
              name,
              width: box.width,
              height: box.height,
              textWidth: `${box.width - 16}px`,
            },
            position: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
          })),
          edges: placed.edges.map(({ id, from, to }) => ({
            data: { id, source: from, target: to },
          })),
        },
      });
      cy.fit(undefined, 20);
      cy.one('render', () => (isRendered = true));
    },
    isShown: () => isRendered,
    async approach(areaId) {
      cy?.zoom(CLOSE_UP);
      cy?.center(cy.getElementById(areaId));
      await quiet(40);
    },
    cardOf(areaId) {
      const box = cy?.getElementById(areaId).renderedBoundingBox({ includeLabels: false });
      if (!box) return null;
      const { left, top } = root.getBoundingClientRect();
      return { x: box.x1 + left, y: box.y1 + top, width: box.w, height: box.h };
    },
    eye: () => JSON.stringify(cy?.pan()),
    ground: { selector: '#root canvas:last-of-type', button: 0 },
    grip: () => root.querySelector('canvas:last-of-type'),
  };
}
