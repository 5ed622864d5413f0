import type { Id } from '#shared/document/fields.ts';
import { measureText } from '#shared/layout/measureText.ts';
import type { LaneMetrics } from '#shared/layout/laneMetrics.ts';
import type { LaneScene, SceneBand, SceneHeader, SceneSection } from '#shared/layout/scene.ts';
import type { Size, View } from '../geometry/view.ts';
import { detailAt } from './detailAt.ts';

/** A name on the pane, at reading size whatever the zoom; lengths in CSS pixels. */
export interface FarName {
  readonly key: string;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The name of a lane, which ends where the lane's header does. */
export interface FarLane extends FarName {
  readonly leaderId: string;
  /** From bottom to top: the lane is too narrow for words across. */
  readonly isUpright: boolean;
}

/** The name of a band, flush right beside its rows. */
export interface FarBand extends FarName {
  /** Width of the bars that stand for it, which it takes the place of. */
  readonly covers: number;
}

export interface FarNames {
  readonly size: number;
  /** Height that the names of lanes take. */
  readonly room: number;
  /** The headers have left the pane at the top: their names stay on a strip there. */
  readonly isStuck: boolean;
  readonly lanes: readonly FarLane[];
  readonly bands: readonly FarBand[];
  /** Of the areas that one looks at while the rest fades, above their cards. */
  readonly areas: readonly FarName[];
}

/** Letters that can be read, at a desk and from afar. */
const SIZES = { desk: 10.5, wall: 16 } as const;
const LINE = 1.15;
/** How many lines a title gets across. */
const LINES = 3;
/** Lanes narrower than so many letter heights take no names. */
const UPRIGHT = 1.25;
/** Letter heights that an upright name may be long. */
const LONGEST = 10;
const WEIGHT = 600;
const GAP = 4;
/** More names than these would lie over each other. */
const MOST_AREAS = 16;
const NOBODY: ReadonlySet<Id> = new Set();
/** The bar that a lane hangs from stays to be seen, in canvas units. */
const BAR = 5;
/** Less beside the rows has no room for a word, in CSS pixels. */
const LEAST_MARGIN = 60;

/**
 * Names for lanes and bands too far away to read their own; `null` where there is nothing to say.
 *
 * @param inFocus areas that stay in full strength while the rest fades
 */
export function farNames(
  scene: LaneScene,
  view: View,
  pane: Size,
  inFocus: ReadonlySet<Id> = NOBODY,
): FarNames | null {
  const { metrics } = scene;
  if (detailAt(metrics.textSize, view.zoom) === 'full') return null;
  const section = sectionInSight(scene, view, pane);
  const headers = scene.headers.filter(({ sectionId }) => sectionId === section?.id);
  const size = metrics.name === 'projector' ? SIZES.wall : SIZES.desk;
  const narrowest = Math.min(...headers.map(({ rect }) => rect.width * view.zoom));
  if (!section || headers.length === 0 || narrowest < UPRIGHT * size) return null;
  const isAcross = headers.every(
    (header) => isNarrow(header, metrics) || fitsAcross(header, view.zoom, size),
  );
  const isUpright = (header: SceneHeader) => !isAcross || isNarrow(header, metrics);
  const lengths = headers
    .filter(isUpright)
    .map(({ title }) => measureText(title.full, size, WEIGHT) + GAP);
  const room = Math.ceil(
    Math.max(LINES * LINE * size, Math.min(LONGEST * size, Math.max(0, ...lengths))),
  );
  /** Upright names stand on the header, the others cover its title and counts. */
  const endOf = (header: SceneHeader) => {
    const { y, height } = header.rect;
    return (isUpright(header) ? y : y + height - BAR) * view.zoom + view.y;
  };
  const isStuck = headers.every((header) => endOf(header) < room);
  return {
    size,
    room,
    isStuck,
    lanes: headers.flatMap((header) => {
      const { id, leaderId, title, rect, laneX } = header;
      const stands = isUpright(header);
      const width = stands ? LINE * size : rect.width * view.zoom;
      const left = (stands ? laneX * view.zoom - width / 2 : rect.x * view.zoom) + view.x;
      if (left + width < 0 || left > pane.width) return [];
      const top = Math.max(endOf(header), room) - room;
      const place = { key: id, text: title.full, left, top, width, height: room };
      return [{ ...place, leaderId, isUpright: stands }];
    }),
    bands: scene.bands.flatMap((band) =>
      band.sectionId === section.id ? bandName(band, view, size, isStuck ? room + GAP : 0) : [],
    ),
    areas: inFocus.size > MOST_AREAS ? [] : areaNames(scene, view, size, inFocus),
  };
}

function areaNames(
  { cards }: LaneScene,
  { x, y, zoom }: View,
  size: number,
  inFocus: ReadonlySet<Id>,
): FarName[] {
  const height = LINE * size;
  return cards.flatMap(({ areaId, name, rect }) =>
    inFocus.has(areaId)
      ? [
          {
            key: areaId,
            text: name.full,
            left: rect.x * zoom + x,
            top: rect.y * zoom + y - height - GAP / 2,
            width: Math.max(rect.width * zoom, measureText(name.full, size, WEIGHT) + GAP),
            height,
          },
        ]
      : [],
  );
}

/** A lane without cards, in a part of the map that only shows the lanes involved. */
const isNarrow = ({ rect }: SceneHeader, { cardWidth }: LaneMetrics) => rect.width < cardWidth / 2;

/** Whether no word of the title is wider than the lane. */
function fitsAcross({ title, rect }: SceneHeader, zoom: number, size: number): boolean {
  const words = title.full.split(' ').map((word) => measureText(word, size, WEIGHT));
  return Math.max(...words) <= rect.width * zoom;
}

/** What all of the map needs above it for the names of its lanes, when it is seen whole. */
export function roomForNames(scene: LaneScene, view: View, pane: Size): number {
  if (scene.sections.length > 1) return 0;
  return farNames(scene, view, pane)?.room ?? 0;
}

/** Of a map in parts the one that one looks at: only its lanes are named. */
function sectionInSight(
  { sections }: LaneScene,
  { x, y, zoom }: View,
  { width, height }: Size,
): SceneSection | undefined {
  if (sections.length === 1) return sections[0];
  return sections.find(
    ({ rect }) =>
      rect.y * zoom + y < height / 2 &&
      (rect.y + rect.height) * zoom + y > height / 2 &&
      rect.x * zoom + x < width / 2 &&
      (rect.x + rect.width) * zoom + x > width / 2,
  );
}

/** In the margin beside its rows, and there as long as one of them is in sight. */
function bandName(
  { id, label, labelRect, rect, isLabelUpright }: SceneBand,
  { x, y, zoom }: View,
  size: number,
  least: number,
): FarBand[] {
  if (isLabelUpright) return [];
  const width = (labelRect.x + labelRect.width) * zoom + x;
  const bottom = (rect.y + rect.height) * zoom + y;
  const top = Math.max(labelRect.y * zoom + y, least);
  const height = LINE * size;
  if (width < LEAST_MARGIN || bottom < top + height) return [];
  return [
    { key: id, text: label.full, left: GAP, top, width, height, covers: labelRect.width * zoom },
  ];
}
