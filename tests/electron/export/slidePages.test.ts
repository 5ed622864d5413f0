import { describe, expect, test } from 'vitest';
import { gutterSlidePages, slidePages, type PxRoom } from '#electron/export/pptx/slidePages.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { aLeader, aMap, anArea, coordinator, owner } from '#tests/helpers/aMap.ts';

/** A slide in the reading size of slides. */
const ROOM: PxRoom = { width: 1_260, height: 500 };
const LEADERS = Array.from({ length: 24 }, (_, index) => `Leader ${index}`);

/** Twenty-four leaders, six domains of two areas each: too many lanes for cards, too few areas for a slide each. */
const wide = (domains = 6) => {
  const areas = Array.from({ length: 2 * domains }, (_, index) =>
    anArea(`Area ${index}`, { domain: `Domain ${index >> 1}`, mode: 'coordinated' }),
  );
  const who = (index: number) => `leader-${index % LEADERS.length}`;
  return buildModel(
    aMap({
      leaders: LEADERS.map((title) => aLeader(title)),
      areas,
      assignments: areas.flatMap(({ id }, index) => [
        owner(who(index), id),
        coordinator(who(index + 5), id),
      ]),
    }),
  );
};

describe('slides of a map with more lanes than cards can stand on', () => {
  test('small domains share a slide instead of leaving one nearly empty each', () => {
    expect(slidePages(wide(), ROOM)).toBeNull();
    const pages = gutterSlidePages(wide(), ROOM) ?? [];
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length).toBeLessThanOrEqual(3);
    expect(pages[0]?.title).toContain('Domain 0 \u00b7 Domain 1');
  });

  test('every area is on one slide, and no slide is larger than its room', () => {
    const pages = gutterSlidePages(wide(30), ROOM) ?? [];
    const shown = pages.flatMap(({ scene }) => scene.cards.map(({ areaId }) => areaId));
    expect(shown.toSorted()).toEqual(
      wide(30)
        .document.areas.map(({ id }) => id)
        .toSorted(),
    );
    for (const { scene } of pages) {
      expect(scene.width).toBeLessThanOrEqual(ROOM.width);
      expect(scene.height).toBeLessThanOrEqual(ROOM.height);
    }
  });

  test('an area that involves more lanes than a slide holds leaves the map to its domains', () => {
    const narrow = { ...ROOM, width: 300 };
    expect(gutterSlidePages(wide(), narrow)).toBeNull();
  });
});
