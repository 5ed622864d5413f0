import { describe, expect, it } from 'vitest';
import type { MapDocument } from '#shared/document/document.ts';
import type { LaneOptions } from '#shared/layout/laneOptions.ts';
import { LANE_METRICS, TIGHT_PRINT, type LaneMetrics } from '#shared/layout/laneMetrics.ts';
import { layoutLaneMap } from '#shared/layout/layoutLaneMap.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import {
  aLeader,
  aMap,
  anArea,
  aRedLine,
  aRisk,
  coordinator,
  informed,
  owner,
} from '#tests/helpers/aMap.ts';
import { mergerMap } from './mergerMap.ts';
import { marksOf, overlap, pairs, sketch } from './readScene.ts';

const layout = (document: MapDocument, options: LaneOptions = {}) =>
  layoutLaneMap(buildModel(document), options);

const TEAM = ['CEO', 'CFO', 'CTO', 'CMO'].map((title) => aLeader(title));

describe('what stands where', () => {
  it('puts an area into its owner’s lane and everybody else on its line', () => {
    const scene = layout(
      aMap({
        leaders: TEAM,
        areas: [
          anArea('Pricing', { mode: 'coordinated' }),
          anArea('Treasury', { mode: 'sovereign' }),
          anArea('Brand', { mode: 'shared', tieBreakerId: 'ceo' }),
          anArea('Layoffs'),
          anArea('Cloud spend', { mode: 'coordinated' }),
        ],
        assignments: [
          owner('cto', 'pricing'),
          coordinator('cfo', 'pricing', { level: 'agree' }),
          informed('cmo', 'pricing'),
          owner('cfo', 'treasury'),
          owner('cmo', 'brand'),
          owner('cto', 'brand'),
          coordinator('ceo', 'cloud-spend'),
        ],
      }),
    );
    expect(sketch(scene)).toEqual([
      'settle 0 (?) Layoffs: ',
      'undecided 0 (C) Cloud spend: o ceo',
      'sovereign 0 [S] Treasury: cfo',
      'coordinated 0 [C] Pricing: * cfo, cto, . cmo',
      'shared 0 [H] Brand: cto, # cmo',
    ]);
    expect(scene.cards.find((card) => card.areaId === 'brand')?.railLabel).toMatchObject({
      kind: 'tieBreaker',
      lines: ['tie-break', 'CEO'],
    });
    const header = scene.headers.find((one) => one.leaderId === 'cto');
    const card = scene.cards.find((one) => one.areaId === 'pricing');
    expect(card?.rect.x).toBe(header?.rect.x);
    expect(header?.counts).toEqual({ sovereign: 0, coordinated: 1, shared: 1, undecided: 0 });
  });

  it('says so when nobody can end a deadlock', () => {
    const brand = anArea('Brand', { mode: 'shared' });
    const assignments = [owner('cfo', 'brand'), owner('cto', 'brand')];
    const label = (fields: object) =>
      layout(aMap({ leaders: TEAM, areas: [{ ...brand, ...fields }], assignments })).cards[0]
        ?.railLabel?.full;
    expect(label({})).toBe('no tie-break: who ends a deadlock?');
    expect(label({ escalation: 'The board decides.' })).toBe('escalates: The board decides.');
    expect(label({ tieBreakerId: 'ceo' })).toBe('tie-break: CEO');
  });

  it('names who breaks a tie also where two lanes leave little room between them', () => {
    const leaders = [aLeader('CMO'), aLeader('CNO'), aLeader('System CEO')];
    const map = aMap({
      leaders,
      areas: [anArea('Safety', { mode: 'shared', tieBreakerId: 'system-ceo' })],
      assignments: [owner('cmo', 'safety'), owner('cno', 'safety')],
    });
    const scene = layoutLaneMap(buildModel(map), { metrics: LANE_METRICS.print });
    const label = scene.cards[0]?.railLabel;
    expect(label?.lines).toEqual(['tie-break', 'System', 'CEO']);
    const block = scene.edges.find(({ kind }) => kind === 'block');
    const card = scene.cards[0]?.rect;
    if (!label || !block || !card) throw new Error('nothing is shared');
    expect(label.rect.x).toBeGreaterThanOrEqual(card.x + card.width);
    expect(label.rect.x + label.rect.width).toBeLessThanOrEqual(block.rect.x);
  });

  it('tells the tie-breaker whole: above card and block where no gap between lanes holds the name', () => {
    const labelOf = (title: string, metrics: LaneMetrics) => {
      const map = aMap({
        leaders: [aLeader('CMO'), aLeader('CNO'), aLeader('chair', { title })],
        areas: [
          anArea('Budget', { mode: 'shared', tieBreakerId: 'chair' }),
          anArea('Safety', { mode: 'shared', tieBreakerId: 'chair' }),
        ],
        assignments: ['budget', 'safety'].flatMap((id) => [owner('cmo', id), owner('cno', id)]),
        risks: [aRisk('cmo', 'budget', 'Margin'), aRisk('cno', 'budget', 'Overtime')],
      });
      const scene = layoutLaneMap(buildModel(map), { metrics });
      const marks = marksOf(scene);
      const hit = pairs(marks).filter(
        ([one, other]) =>
          [one, other].some(({ kind }) => kind === 'label') && overlap(one.rect, other.rect),
      );
      expect(hit).toEqual([]);
      const card = scene.cards.find(({ areaId }) => areaId === 'safety');
      const block = scene.edges.find(({ id }) => id === 'cno/safety')?.rect;
      const label = card?.railLabel;
      if (!card || !block || !label) throw new Error('nothing is shared');
      const gap = [card.rect.x + card.rect.width, block.x] as const;
      const [left, right] = label.isAbove ? [card.rect.x, block.x + block.width] : gap;
      expect(label.rect.x).toBeGreaterThanOrEqual(left);
      expect(label.rect.x + label.rect.width).toBeLessThanOrEqual(right);
      if (label.isAbove) expect(label.rect.y + label.rect.height).toBeLessThan(card.rect.y);
      return label.lines;
    };
    for (const cardWidth of [112, 118, 124]) {
      expect(labelOf('Secretary', { ...TIGHT_PRINT, cardWidth })).toEqual([
        'tie-break',
        'Secretary',
      ]);
    }
    for (const metrics of [TIGHT_PRINT, ...Object.values(LANE_METRICS)]) {
      expect(labelOf('Undersecretary', metrics)).toEqual(['tie-break: Undersecretary']);
      expect(labelOf('Under Secretary for Veterans’ Programmes', metrics).join(' ')).toBe(
        'tie-break: Under Secretary for Veterans’ Programmes',
      );
      expect(labelOf('Chair of the committee '.repeat(9), metrics)).toEqual([
        expect.stringMatching(/^tie-break: Chair/),
        expect.stringMatching(/…$/),
      ]);
    }
  });

  it('draws claimants as blocks, joined by a broken rail', () => {
    const dispute = { claimantIds: ['cto', 'cmo'], settledBy: 'CEO', until: null, note: '' };
    const scene = layout(
      aMap({
        leaders: TEAM,
        areas: [anArea('Retention', { mode: 'shared', dispute })],
        assignments: [owner('cto', 'retention'), informed('ceo', 'retention')],
      }),
    );
    expect(sketch(scene)).toEqual(['shared 0 [H] Retention: . ceo, cto, ! cmo']);
    expect(scene.edges.map((edge) => [edge.id, edge.line?.style])).toEqual([
      ['ceo/retention', 'informed'],
      ['cto/retention', undefined],
      ['claim:retention:cmo', 'brokenRail'],
    ]);
    expect(scene.cards[0]?.railLabel).toMatchObject({
      kind: 'disputed',
      lines: ['disputed', 'settled', 'by CEO'],
    });
  });

  it('draws what does not meet its lane contract as it is', () => {
    const scene = layout(
      aMap({
        leaders: TEAM,
        areas: [
          anArea('Alone, yet not', { mode: 'sovereign' }),
          anArea('Two owners', { mode: 'coordinated' }),
          anArea('Shared by one', { mode: 'shared' }),
        ],
        assignments: [
          owner('ceo', 'alone-yet-not'),
          coordinator('cfo', 'alone-yet-not'),
          owner('ceo', 'two-owners'),
          owner('cmo', 'two-owners'),
          owner('cfo', 'shared-by-one'),
        ],
      }),
    );
    expect(sketch(scene)).toEqual([
      'sovereign 0 [S] Alone, yet not: ceo, o cfo',
      'coordinated 0 [C] Two owners: ceo, # cmo',
      'shared 0 [H] Shared by one: cfo',
    ]);
    expect(scene.edges.map((edge) => edge.line?.style)).toEqual([
      undefined,
      'coordinated',
      undefined,
      'rail',
      undefined,
    ]);
  });

  it('breaks a lane under a line that does not involve it, and only there', () => {
    const scene = layout(
      aMap({
        leaders: TEAM,
        areas: [anArea('Pricing', { mode: 'coordinated' })],
        assignments: [
          owner('ceo', 'pricing'),
          coordinator('cmo', 'pricing'),
          informed('cto', 'pricing'),
        ],
      }),
    );
    const pieces = Object.fromEntries(
      scene.lanes.map((lane) => [lane.leaderId, lane.pieces.length / 2]),
    );
    expect(pieces).toEqual({ ceo: 1, cfo: 2, cto: 1, cmo: 1 });
    const y = scene.edges[0]?.y ?? 0;
    const [, above, below] = scene.lanes[1]?.pieces ?? [];
    expect(above).toBeLessThan(y);
    expect(below).toBeGreaterThan(y);
  });

  it('puts critical areas first, then keeps the order of the file', () => {
    const areas = ['One', 'Two', 'Three'].map((name) =>
      anArea(name, { mode: 'sovereign', critical: name === 'Three' }),
    );
    const assignments = areas.map((area) => owner('ceo', area.id));
    const scene = layout(aMap({ leaders: TEAM, areas, assignments }));
    expect(scene.cards.map((card) => card.name.full)).toEqual(['Three', 'One', 'Two']);
    expect(scene.cards.map((card) => card.row)).toEqual([0, 1, 2]);
  });

  it('collapses a band to what each lane owns in it', () => {
    const scene = layout(mergerMap(), { collapsedBands: new Set(['coordinated']) });
    expect(scene.cards.filter((card) => card.mode === 'coordinated')).toEqual([]);
    const band = scene.bands.find((one) => one.id === 'coordinated');
    expect(band).toMatchObject({ isCollapsed: true, count: 12 });
    expect(band?.marks.map((mark) => mark.count)).toEqual([1, 1, 4, 2, 2, 1, 1]);
  });

  it('shows one leader’s areas and only the lanes they involve', () => {
    const scene = layout(mergerMap(), { onlyLeaderId: 'chro' });
    expect(scene.cards.map((card) => card.name.full)).toEqual([
      'Nurse staffing ratios',
      'Labour negotiations stance',
      'Physician compensation model',
      'Severance & retention',
    ]);
    expect(scene.headers.map((header) => header.leaderId)).toEqual([
      'a',
      'cmo',
      'cno',
      'cfo',
      'gc',
      'chro',
    ]);
  });

  it('splits a large map by domain, with the lanes that each domain involves', () => {
    const scene = layout(
      aMap({
        leaders: TEAM,
        areas: [
          anArea('Pricing', { mode: 'sovereign', domain: 'Money' }),
          anArea('Hiring', { mode: 'coordinated', domain: 'People' }),
        ],
        assignments: [
          owner('cfo', 'pricing'),
          owner('ceo', 'hiring'),
          coordinator('cfo', 'hiring'),
        ],
      }),
      { sections: 'domains' },
    );
    expect(scene.headers.map((header) => header.id)).toEqual([
      'cfo@domain:Money',
      'ceo@domain:People',
      'cfo@domain:People',
      'cto@unseen',
      'cmo@unseen',
    ]);
  });
});

describe('risks and red lines', () => {
  it('hang on the card of an owner, the station of a coordinator, and the card for anybody else', () => {
    const scene = layout(
      aMap({
        leaders: TEAM,
        areas: [anArea('Pricing', { mode: 'coordinated' })],
        assignments: [owner('ceo', 'pricing'), coordinator('cto', 'pricing')],
        risks: [
          aRisk('ceo', 'pricing', 'Churn'),
          aRisk('ceo', 'pricing', 'Margin'),
          aRisk('cmo', 'pricing', 'Reputation'),
        ],
        redLines: [
          aRedLine('cto', 'pricing', 'No dark patterns', { category: 'ethics' }),
          aRedLine('cto', 'pricing', 'No sale of data', { category: 'legal' }),
          aRedLine('cfo', null, 'No loss', { category: 'values' }),
        ],
      }),
    );
    const said = (badges: readonly { kind: string; leaderId: string; label: string }[]) =>
      badges.map(({ kind, leaderId, label }) => `${kind} ${leaderId} ${label}`);
    expect(scene.edges.map((edge) => said(edge.badges))).toEqual([
      ['risk ceo 2'],
      ['redLine cto EL'],
    ]);
    expect(said(scene.cards[0]?.badges ?? [])).toEqual(['risk cmo 1']);
    expect(said(scene.headers[1]?.badges ?? [])).toEqual(['redLine cfo V']);
  });
});

describe('small edits', () => {
  it('move nothing in other bands when somebody is informed', () => {
    const before = mergerMap();
    const after = {
      ...before,
      assignments: [...before.assignments, informed('chro', 'capital-structure')],
    };
    const others = (document: MapDocument) =>
      layout(document)
        .cards.filter((card) => card.mode !== 'sovereign')
        .map((card) => [card.areaId, card.bandId, card.row, card.rect.x]);
    expect(others(after)).toEqual(others(before));
  });

  it('leave everything where it is when an area is renamed', () => {
    const before = mergerMap();
    const areas = before.areas.map((area) =>
      area.id === 'branding' ? { ...area, name: 'Brand and name' } : area,
    );
    const places = (document: MapDocument) => layout(document).cards.map((card) => card.rect);
    expect(places({ ...before, areas })).toEqual(places(before));
  });
});

describe('sizes', () => {
  it('set nothing under 16 px for the projector, and 8 pt on lanes of 30 mm for print', () => {
    const { projector, print } = LANE_METRICS;
    expect(Math.min(projector.textSize, projector.smallSize)).toBeGreaterThanOrEqual(16);
    const pointsPerPx = 30 / 25.4 / (print.lanePitch / 72);
    expect(Math.min(print.textSize, print.smallSize) * pointsPerPx).toBeGreaterThanOrEqual(8);
  });
});
