import type { LaneMode } from '../../document/area.ts';
import type { Assignment } from '../../document/assignment.ts';
import { layoutFreeCanvas } from '../../layout/layoutFreeCanvas.ts';
import { FREE_METRICS } from '../../layout/laneMetrics.ts';
import type { MapModel } from '../../model/mapModel.ts';
import { MODE_NAMES } from '../../model/partWords.ts';
import { roleText } from '../csv/matrixGrid.ts';
import { exportText } from '../exportText.ts';

/** One node of JSON Canvas 1.0 (jsoncanvas.org/spec/1.0): coordinates and sizes are whole pixels. */
export interface CanvasNode {
  readonly id: string;
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color?: string;
  readonly text: string;
}

export interface CanvasEdge {
  readonly id: string;
  readonly fromNode: string;
  readonly fromSide?: 'left' | 'right' | 'top' | 'bottom';
  readonly toNode: string;
  readonly toSide?: 'left' | 'right' | 'top' | 'bottom';
  readonly toEnd: 'none' | 'arrow';
  readonly color?: string;
  readonly label: string;
}

export interface JsonCanvas {
  readonly nodes: readonly CanvasNode[];
  readonly edges: readonly CanvasEdge[];
}

/** The specification's preset colours: 1 red, 2 orange, 3 yellow, 4 green, 5 cyan, 6 purple. */
const MODE_COLORS: Readonly<Record<LaneMode, string | null>> = {
  sovereign: '4',
  coordinated: '5',
  shared: '3',
  undecided: null,
};

/**
 * The map as JSON Canvas: leaders and areas as text nodes where the free canvas has them, assignments and
 * cascades as labelled edges. Ids carry their kind, since a file's ids are unique over all kinds only there.
 */
export function mapCanvas(model: MapModel): JsonCanvas {
  const { leaders, areas, assignments, cascades } = model.document;
  const places = layoutFreeCanvas(model);
  const { cardWidth, cardHeight } = FREE_METRICS.screen;
  const box = (at: { x: number; y: number } | undefined, text: string) => ({
    x: Math.round((at?.x ?? 0) * GROWN.x),
    y: Math.round((at?.y ?? 0) * GROWN.y),
    width: Math.round(cardWidth * GROWN.x),
    height: Math.round(Math.max(cardHeight * GROWN.y, heightOf(text, cardWidth * GROWN.x))),
  });
  const node = (at: { x: number; y: number } | undefined, text: string) => ({
    type: 'text' as const,
    ...box(at, text),
    text,
  });
  return {
    nodes: [
      ...leaders.map(({ id, title }) => ({
        id: `leader:${id}`,
        ...node(places.leaders.get(id), `**${plain(title) || 'A leader without a title'}**`),
      })),
      ...areas.map((area) => ({
        id: `area:${area.id}`,
        ...node(
          places.areas.get(area.id),
          `${plain(area.name)}\n${MODE_NAMES[area.mode]}${area.critical ? ', critical' : ''}`,
        ),
        ...colored(MODE_COLORS[area.mode]),
      })),
    ],
    edges: [
      ...assignments.map((one) => ({
        id: `assignment:${one.id}`,
        fromNode: `leader:${one.leaderId}`,
        fromSide: 'right' as const,
        toNode: `area:${one.areaId}`,
        toSide: 'left' as const,
        toEnd: endOf(one),
        // Whose area it is stands out; who only hears of it does not.
        ...colored(
          one.role === 'owner' ? MODE_COLORS[model.area(one.areaId)?.mode ?? 'undecided'] : null,
        ),
        label: roleText(one),
      })),
      ...cascades.map(({ id, fromAreaId, toAreaId, note }) => ({
        id: `cascade:${id}`,
        fromNode: `area:${fromAreaId}`,
        toNode: `area:${toAreaId}`,
        toEnd: 'arrow' as const,
        color: '2',
        label: plain(note) === '' ? 'Cascade' : `Cascade: ${plain(note)}`,
      })),
    ],
  };
}

/** Nodes hold text of 16 px with wide margins: they are as much larger than the cards of the free canvas. */
const GROWN = { x: 1.6, y: 2 } as const;
const LINE = 24;
const MARGIN = { side: 24, above: 18 } as const;
/** Of a letter, in px: some are wider, most are not. */
const LETTER = 8.5;

/** What a text takes at this width; a longer name makes its node taller. */
function heightOf(text: string, width: number): number {
  const letters = (width - 2 * MARGIN.side) / LETTER;
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
  return lines * LINE + 2 * MARGIN.above;
}

const endOf = ({ role }: Assignment) => (role === 'owner' ? ('arrow' as const) : ('none' as const));

const colored = (color: string | null) => (color === null ? {} : { color });

/** Nodes hold Markdown: what could be read as its signs is escaped. */
function plain(text: string): string {
  return exportText(text)
    .trim()
    .replace(/[\\`*_{}[\]<>#|~$=]/g, '\\$&');
}
