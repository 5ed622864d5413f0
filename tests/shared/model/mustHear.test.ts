import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { blindCascadesWithin } from '#shared/model/blindCascadesWithin.ts';
import { isBlindCascade } from '#shared/model/blindCascade.ts';
import { cascadeWaves } from '#shared/model/cascadeWaves.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { mustHear } from '#shared/model/mustHear.ts';
import { mustHearText } from '#shared/model/mustHearText.ts';
import {
  aCascade,
  aLeader,
  aMap,
  anArea,
  coordinator,
  informed,
  owner,
} from '#tests/helpers/aMap.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';

const HOSPITAL = buildModel(
  aMap({
    leaders: ['CEO', 'CMO', 'CNO', 'CIO'].map((title) => aLeader(title)),
    areas: ['Records', 'Beds', 'Press'].map((name) => anArea(name)),
    assignments: [
      informed('ceo', 'records'),
      owner('cio', 'records'),
      coordinator('cmo', 'records'),
      owner('cno', 'beds'),
      owner('cmo', 'beds'),
      owner('ceo', 'press'),
    ],
    cascades: [aCascade('records', 'beds'), aCascade('beds', 'press')],
  }),
);
const WAVES = cascadeWaves(HOSPITAL, ['records']);

it('tells by wave, owners first, each leader once and where the failure reaches them first', () => {
  expect(
    mustHear(HOSPITAL, WAVES).map(({ leaderId, wave, role }) => `${wave} ${leaderId} ${role}`),
  ).toEqual(['0 cio owner', '0 cmo coordinator', '0 ceo informed', '1 cno owner']);
});

it('names every area of that wave in which the leader has a part, the strongest first', () => {
  const both = cascadeWaves(HOSPITAL, ['records', 'press']);
  const ceo = mustHear(HOSPITAL, both).find(({ leaderId }) => leaderId === 'ceo');
  expect(ceo).toMatchObject({
    role: 'owner',
    by: [
      { areaId: 'press', role: 'owner' },
      { areaId: 'records', role: 'informed' },
    ],
  });
});

it('names the cascades on the way that nobody sees', () => {
  expect(blindCascadesWithin(HOSPITAL, WAVES).map(({ id }) => id)).toEqual(['beds>press']);
  expect(blindCascadesWithin(HOSPITAL, cascadeWaves(HOSPITAL, ['press']))).toEqual([]);
});

it('reads as a list for a message', () => {
  expect(mustHearText(HOSPITAL, WAVES)).toBe(
    [
      'If Records fails',
      'Wave 1: Beds',
      'Wave 2: Press',
      '',
      'Who must hear, in this order',
      '1. CIO (wave 0): owner of Records',
      '2. CMO (wave 0): coordinator of Records',
      '3. CEO (wave 0): informed about Records',
      '4. CNO (wave 1): owner of Beds',
      '',
      'Nobody sees both ends of',
      '- Beds to Press',
    ].join('\n'),
  );
  expect(mustHearText(HOSPITAL, cascadeWaves(HOSPITAL, ['press']))).toContain(
    'It reaches no other area.',
  );
});

it('on any map: everybody with a part in what is reached, once, in order, and nobody else', () => {
  fc.assert(
    fc.property(anyDocument(), fc.nat(), (document, pick) => {
      fc.pre(document.areas.length > 0);
      const model = buildModel(document);
      const from = document.areas[pick % document.areas.length]?.id ?? '';
      const waves = cascadeWaves(model, [from]);
      const heard = mustHear(model, waves);
      const waveOf = new Map(
        waves.flatMap((wave, number) => wave.map(({ areaId }) => [areaId, number] as const)),
      );
      const involved = document.leaders.filter(({ id }) =>
        model.assignmentsOfLeader(id).some(({ areaId }) => waveOf.has(areaId)),
      );
      expect(heard.map(({ leaderId }) => leaderId).toSorted()).toEqual(
        involved.map(({ id }) => id).toSorted(),
      );
      const rank = { owner: 0, coordinator: 1, informed: 2 };
      const places = heard.map(({ wave, role }) => wave * 3 + rank[role]);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const { leaderId, wave, by } of heard) {
        const parts = model.assignmentsOfLeader(leaderId);
        expect(wave).toBe(Math.min(...parts.map(({ areaId }) => waveOf.get(areaId) ?? Infinity)));
        expect(by.length).toBe(parts.filter(({ areaId }) => waveOf.get(areaId) === wave).length);
      }
      const blind = new Set(blindCascadesWithin(model, waves));
      for (const cascade of document.cascades) {
        const [first, second] = [cascade.fromAreaId, cascade.toAreaId].map((id) =>
          model.assignmentsOfArea(id),
        );
        expect(blind.has(cascade)).toBe(
          waveOf.has(cascade.fromAreaId) && isBlindCascade(first ?? [], second ?? []),
        );
      }
    }),
  );
});
