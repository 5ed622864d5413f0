import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLES } from '#shared/document/assignment.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import {
  aCascade,
  aLeader,
  aMap,
  anArea,
  anExpertise,
  aRedLine,
  aRisk,
  coordinator,
  informed,
  owner,
} from '#tests/helpers/aMap.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';

//            owner                 coordinator            (red line, no role)
//   CFO ───────────────┐   ┌─────────────── CRO        CMO ─ ─ ─ ┐
//    risk: Margin      ▼   ▼  risk: Churn                        ▼
//                     Pricing  ───cascade───▶  Hiring ◀───owner── CRO
//   CMO ──informed──────▲                        │ cascade
//                                                ▼
//                                             Branding (nobody)
const map = aMap({
  leaders: [aLeader('CMO'), aLeader('CFO'), aLeader('CRO')],
  areas: [
    anArea('Pricing', { domain: 'Market' }),
    anArea('Hiring', { domain: '' }),
    anArea('Branding', { domain: ' Market ' }),
  ],
  assignments: [
    coordinator('cro', 'pricing'),
    owner('cfo', 'pricing'),
    informed('cmo', 'pricing'),
    owner('cro', 'hiring'),
  ],
  risks: [aRisk('cfo', 'pricing', 'Margin'), aRisk('cro', 'pricing', 'Churn')],
  redLines: [aRedLine('cmo', 'hiring', 'No cronies'), aRedLine('cmo', null, 'No fraud')],
  cascades: [aCascade('pricing', 'hiring'), aCascade('hiring', 'branding')],
  expertise: [anExpertise('cmo', 'Medicine')],
});
const model = buildModel(map);
const ids = (records: readonly { readonly id: string }[]) => records.map((record) => record.id);

describe('the read model', () => {
  it('finds leaders and areas with their place in the file', () => {
    expect(model.leader('cfo')).toBe(map.leaders[1]);
    expect(model.area('hiring')).toBe(map.areas[1]);
    expect([model.leaderIndex('cro'), model.areaIndex('branding')]).toEqual([2, 2]);
  });

  it('says so when it does not know an id', () => {
    expect([model.leader('x'), model.area('x'), model.assignment('x', 'pricing')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([model.leaderIndex('x'), model.areaIndex('x')]).toEqual([-1, -1]);
    expect(model.assignmentsOfArea('x')).toEqual([]);
    expect(model.inRole('x', 'owner')).toEqual([]);
    expect(model.edge('x', 'y')).toEqual({ assignment: null, risks: [], redLines: [] });
  });

  it('lists the roles of an area, of a leader, and of one kind', () => {
    expect(ids(model.assignmentsOfArea('pricing'))).toEqual([
      'cro/pricing',
      'cfo/pricing',
      'cmo/pricing',
    ]);
    expect(ids(model.assignmentsOfLeader('cro'))).toEqual(['cro/pricing', 'cro/hiring']);
    expect(ids(model.inRole('pricing', 'coordinator'))).toEqual(['cro/pricing']);
    expect(model.inRole('branding', 'owner')).toEqual([]);
  });

  it('orders those of one role as the team orders its leaders', () => {
    const shared = buildModel({
      ...map,
      assignments: [owner('cro', 'pricing'), owner('cmo', 'pricing'), owner('cfo', 'pricing')],
    });
    expect(shared.inRole('pricing', 'owner').map((a) => a.leaderId)).toEqual(['cmo', 'cfo', 'cro']);
  });

  it('gathers what meets on an edge, with or without a role', () => {
    expect(model.edge('cfo', 'pricing')).toEqual({
      assignment: owner('cfo', 'pricing'),
      risks: [aRisk('cfo', 'pricing', 'Margin')],
      redLines: [],
    });
    expect(model.edge('cmo', 'hiring')).toEqual({
      assignment: null,
      risks: [],
      redLines: [aRedLine('cmo', 'hiring', 'No cronies')],
    });
  });

  it('lists what is said by a leader and about an area', () => {
    expect(ids(model.risksOfArea('pricing'))).toEqual(['margin', 'churn']);
    expect(ids(model.risksOfLeader('cro'))).toEqual(['churn']);
    expect(ids(model.redLinesOfArea('hiring'))).toEqual(['no-cronies']);
    expect(ids(model.redLinesOfLeader('cmo'))).toEqual(['no-cronies', 'no-fraud']);
    expect(ids(model.expertiseOfLeader('cmo'))).toEqual(['medicine']);
  });

  it('follows cascades in both directions', () => {
    expect(ids(model.cascadesFrom('hiring'))).toEqual(['hiring>branding']);
    expect(ids(model.cascadesTo('hiring'))).toEqual(['pricing>hiring']);
  });

  it('groups areas by domain, those without one last', () => {
    expect(model.domains).toEqual(['Market', '']);
    expect(ids(model.areasOfDomain('Market'))).toEqual(['pricing', 'branding']);
    expect(ids(model.areasOfDomain(''))).toEqual(['hiring']);
  });

  it('is not fooled by ids that look like two ids', () => {
    const odd = buildModel(
      aMap({
        leaders: [aLeader('a', { id: 'a\0b' }), aLeader('a')],
        areas: [anArea('c'), anArea('c', { id: 'b\0c' })],
        assignments: [owner('a\0b', 'c'), informed('a', 'b\0c')],
      }),
    );
    expect(odd.assignment('a\0b', 'c')?.role).toBe('owner');
    expect(odd.assignment('a', 'b\0c')?.role).toBe('informed');
  });
});

it('answers on any map as filtering its lists would', () => {
  fc.assert(
    fc.property(anyDocument(), (document) => {
      const asked = buildModel(document);
      for (const area of document.areas) {
        const here = document.assignments.filter((a) => a.areaId === area.id);
        expect(asked.assignmentsOfArea(area.id)).toEqual(here);
        expect(ROLES.flatMap((role) => ids(asked.inRole(area.id, role))).toSorted()).toEqual(
          ids(here).toSorted(),
        );
        expect(asked.risksOfArea(area.id)).toEqual(
          document.risks.filter((risk) => risk.areaId === area.id),
        );
        expect(asked.cascadesTo(area.id)).toEqual(
          document.cascades.filter((cascade) => cascade.toAreaId === area.id),
        );
        for (const leader of document.leaders) {
          const isOn = (r: { leaderId: string; areaId: string | null }) =>
            r.leaderId === leader.id && r.areaId === area.id;
          expect(asked.edge(leader.id, area.id)).toEqual({
            assignment: document.assignments.find(isOn) ?? null,
            risks: document.risks.filter(isOn),
            redLines: document.redLines.filter(isOn),
          });
        }
      }
      expect(asked.domains.flatMap((domain) => asked.areasOfDomain(domain))).toHaveLength(
        document.areas.length,
      );
    }),
    { seed: 20261102, numRuns: 60 },
  );
});
