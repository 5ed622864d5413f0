import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '#shared/audit/audit.ts';
import { carryOut } from '#shared/commands/registry.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { namesSeat } from '#shared/whatIf/namesSeat.ts';
import { seatCommands, type SeatChange } from '#shared/whatIf/seatChange.ts';
import { seatsWithout } from '#shared/whatIf/seatsWithout.ts';
import { aLeader, aMap, anArea, coordinator, owner } from '#tests/helpers/aMap.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';
import { deepFreeze } from '#tests/helpers/deepFreeze.ts';

const INPUTS = { today: '2026-11-23', contentHash: null };
const read = (document: MapDocument) => audit(buildModel(deepFreeze(document)), INPUTS);
const without = (document: MapDocument, away: readonly string[], intoId: string | null = null) => {
  const result = seatsWithout(read(document), { away, intoId });
  if (!result?.ok) throw new Error('nothing was tried');
  return result.value;
};

const TEAM = aMap({
  leaders: [
    aLeader('CEO', { deputy: 'COO' }),
    aLeader('COO'),
    aLeader('CIO', { deputy: 'Deputy CIO' }),
  ],
  areas: [
    anArea('Cloud', { mode: 'sovereign', critical: true, outcome: 'It runs' }),
    anArea('Service', { mode: 'shared', outcome: 'Served', escalation: 'CEO' }),
    anArea('Budget', { mode: 'coordinated', tieBreakerId: 'cio', escalation: 'the CIO, then CEO' }),
    anArea('Tools', { escalation: 'Deputy CIO within a day' }),
    anArea('Sites', {
      dispute: { claimantIds: ['coo'], settledBy: 'CIO', until: null, note: '' },
    }),
  ],
  assignments: [
    owner('cio', 'cloud'),
    owner('cio', 'service'),
    owner('coo', 'service'),
    owner('coo', 'budget'),
    coordinator('ceo', 'budget', { level: 'agree' }),
    coordinator('cio', 'tools'),
  ],
});

describe('a vacant seat', () => {
  it('leaves areas without an owner, and shared ones with one', () => {
    const { orphaned, leftAlone } = without(TEAM, ['cio']);
    expect(orphaned).toEqual(['cloud']);
    expect(leftAlone).toEqual([{ areaId: 'service', ownerId: 'coo' }]);
  });

  it('takes tie-breaks along, and shows where a text still names the seat, not its deputy', () => {
    const { lostEnds } = without(TEAM, ['cio']);
    expect(lostEnds.map(({ areaId, what }) => `${areaId} ${what}`)).toEqual([
      'budget tieBreaker',
      'budget escalation',
      'sites settler',
    ]);
  });

  it('is somebody else’s deputy', () => {
    expect(without(TEAM, ['coo']).withoutDeputy).toEqual([{ leaderId: 'ceo', deputyId: 'coo' }]);
    expect(without(TEAM, ['cio']).withoutDeputy).toEqual([]);
    expect(without(TEAM, ['ceo', 'coo']).withoutDeputy).toEqual([]);
  });

  it('raises findings, and those about the seat go along with it', () => {
    const { appear, vanish, goneAlong } = without(TEAM, ['cio']);
    expect(appear.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['no-owner:cloud', 'shared-single-owner:service']),
    );
    const seat = vanish.find(({ key }) => key === 'risk-unstated:cio');
    expect(seat && goneAlong.has(seat)).toBe(true);
  });

  it('is called what adopting it is called', () => {
    expect(without(TEAM, ['cio']).label).toMatch(/^delete CIO and \d+ links$/);
    expect(without(TEAM, ['cio', 'coo']).label).toMatch(/^delete 2 leaders and \d+ links$/);
    expect(without(TEAM, ['cio'], 'coo').label).toBe('merge CIO into COO');
  });
});

describe('two seats made one', () => {
  it('leaves no area without an owner, and shifts the load', () => {
    const { orphaned, leftAlone, shifts } = without(TEAM, ['cio'], 'coo');
    expect(orphaned).toEqual([]);
    expect(leftAlone).toEqual([{ areaId: 'service', ownerId: 'coo' }]);
    expect(
      shifts.map(({ leaderId, before, after }) => [leaderId, before.owns, after?.owns ?? null]),
    ).toEqual([
      ['coo', 2, 3],
      ['cio', 2, null],
    ]);
  });

  it('moves tie-breaks, while sentences that name the old seat stay as they were', () => {
    const { lostEnds } = without(TEAM, ['cio'], 'coo');
    expect(lostEnds.map(({ what }) => what)).toEqual(['escalation', 'settler']);
  });
});

it('nothing is tried without a seat; a seat cannot take over itself', () => {
  expect(seatsWithout(read(TEAM), { away: ['gone'], intoId: 'coo' })).toBeNull();
  expect(without(TEAM, ['cio'], 'cio').change.intoId).toBeNull();
});

it('a seat is named by its whole title, not inside a longer one', () => {
  const titles = ['CIO', 'Deputy CIO', 'C++ lead (EMEA)'];
  expect(namesSeat('CIO', titles)('to the cio, at once')).toBe(true);
  expect(namesSeat('CIO', titles)('CIOs of the bureaus')).toBe(false);
  expect(namesSeat('CIO', titles)('Deputy CIO')).toBe(false);
  expect(namesSeat('CIO', titles)('Deputy CIO, then CIO')).toBe(true);
  expect(namesSeat('C++ lead (EMEA)', titles)('ask the C++ lead (EMEA).')).toBe(true);
  expect(namesSeat('CIO', titles)('')).toBe(false);
  expect(namesSeat(' ', titles)('anybody')).toBe(false);
});

it('on any map: the comparison is what adopting it would give, and the map stays untouched', () => {
  fc.assert(
    fc.property(anyDocument(), fc.nat(), fc.nat(), fc.boolean(), (document, a, b, isMerger) => {
      const { leaders } = document;
      fc.pre(leaders.length > 1);
      const away = leaders[a % leaders.length]?.id ?? '';
      const into = leaders[b % leaders.length]?.id ?? '';
      const change: SeatChange = { away: [away], intoId: isMerger && into !== away ? into : null };
      const report = read(document);
      const result = seatsWithout(report, change);
      const tried = result?.ok ? result.value : null;
      let adopted = document;
      for (const command of seatCommands(change)) {
        const result = carryOut(adopted, command);
        if (!result.ok) throw new Error(result.error.message);
        adopted = result.value;
      }
      expect(tried?.after.document).toEqual(adopted);
      const open = (findings: typeof report.findings) =>
        findings.flatMap(({ key, waiver }) => (waiver ? [] : key));
      const had = new Set(report.findings.map(({ key }) => key));
      const has = new Set(read(adopted).findings.map(({ key }) => key));
      expect(tried?.appear.map(({ key }) => key)).toEqual(
        open(read(adopted).findings).filter((key) => !had.has(key)),
      );
      expect(tried?.vanish.map(({ key }) => key)).toEqual(
        open(report.findings).filter((key) => !has.has(key)),
      );
    }),
  );
});
