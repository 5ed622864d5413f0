import type { LaneScene, Rect, SceneBadge, SceneCard } from '#shared/layout/scene.ts';

const SLACK = 1e-6;

/** Whether two rectangles share more than an edge. */
export function overlap(a: Rect, b: Rect): boolean {
  return (
    a.x < b.x + b.width - SLACK &&
    b.x < a.x + a.width - SLACK &&
    a.y < b.y + b.height - SLACK &&
    b.y < a.y + a.height - SLACK
  );
}

export function isInside(inner: Rect, outer: Rect): boolean {
  return (
    inner.x >= outer.x - SLACK &&
    inner.y >= outer.y - SLACK &&
    inner.x + inner.width <= outer.x + outer.width + SLACK &&
    inner.y + inner.height <= outer.y + outer.height + SLACK
  );
}

export function allBadges(scene: LaneScene): readonly SceneBadge[] {
  return [...scene.headers, ...scene.edges, ...scene.cards].flatMap((element) => element.badges);
}

/** Every rectangle of the scene. */
export function allRects(scene: LaneScene): Rect[] {
  return [
    ...scene.headers.map((header) => header.rect),
    ...scene.bands.map((band) => band.rect),
    ...scene.cards.flatMap((card) => [
      card.rect,
      card.bounds,
      ...(card.railLabel ? [card.railLabel.rect] : []),
    ]),
    ...scene.edges.map((edge) => edge.rect),
    ...allBadges(scene).map((badge) => badge.rect),
    ...scene.sections.flatMap((section) => [section.rect, section.floor.rect]),
  ];
}

/** Everything that is drawn as a mark of its own, with the ground it really covers. */
export function marksOf(scene: LaneScene) {
  const { stationRadius, dotRadius } = scene.metrics;
  return [
    ...scene.cards.map(({ id, areaId, rect }) => ({
      kind: 'card',
      id: `card ${id}`,
      areaId,
      rect,
    })),
    ...scene.edges
      .filter((edge) => edge.kind !== 'card')
      .map(({ id, areaId, kind, rect, role, x, y }) => {
        const radius = role === 'informed' ? dotRadius : stationRadius;
        const dot = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
        return { kind, id: `${kind} ${id}`, areaId, rect: kind === 'station' ? dot : rect };
      }),
    ...scene.cards.flatMap(({ id, areaId, railLabel, isInGutter }) =>
      railLabel && !isInGutter
        ? [{ kind: 'label', id: `label ${id}`, areaId, rect: railLabel.rect }]
        : [],
    ),
    ...allBadges(scene).map(({ id, areaId, rect }) => ({ kind: 'badge', id, areaId, rect })),
  ];
}

/** Cards by band and row. */
export function rowsOf(scene: LaneScene): SceneCard[][] {
  const rows = new Map<string, SceneCard[]>();
  for (const card of scene.cards) {
    const key = `${card.bandId} ${card.row}`;
    rows.set(key, [...(rows.get(key) ?? []), card]);
  }
  return [...rows.values()];
}

/** Pairs of a list. */
export function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}

/**
 * The map as a colleague would sketch it, one line an area: `[S] Pricing: cfo, o cro`, in the order
 * of bands and rows. `*` must agree, `o` consulted, `.` informed, `#` co-owner, `!` claimant.
 */
export function sketch(scene: LaneScene): string[] {
  return scene.cards.map((card) => {
    const places = scene.edges
      .filter((edge) => edge.areaId === card.areaId)
      .map((edge) => {
        const sign =
          edge.kind === 'card'
            ? ''
            : edge.isClaimant
              ? '! '
              : edge.kind === 'block'
                ? '# '
                : edge.role === 'informed'
                  ? '. '
                  : edge.level === 'agree'
                    ? '* '
                    : 'o ';
        return sign + edge.leaderId;
      });
    const mode = card.isUnowned ? `(${card.letter})` : `[${card.letter}]`;
    return `${card.bandId} ${card.row} ${mode} ${card.name.full}: ${places.join(', ')}`;
  });
}
