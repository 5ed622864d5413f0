import { expect, it } from 'vitest';
import type { Assignment } from '#shared/document/assignment.ts';
import { aCascade, anArea, aRedLine, aRisk, owner } from '#tests/helpers/aMap.ts';
import { expectFixesToSettle, messagesBy } from '#tests/helpers/auditing.ts';
import {
  pricing,
  owns,
  consulted,
  agrees,
  hears,
  several,
  fires,
  isSilent,
  raisesOf,
} from './pricing.ts';

it('unsettled-lane: the mode is undecided, whoever is drawn', () => {
  const rule = 'unsettled-lane';
  fires(rule, pricing('undecided'));
  isSilent(rule, pricing('sovereign'));
  expect(messagesBy(rule, pricing('undecided'))).toEqual(['How to decide Pricing is not settled.']);
  const fixesOf = (...roles: Assignment[]) =>
    expectFixesToSettle(rule, pricing('undecided', roles));
  expect(fixesOf()).toEqual([]);
  expect(fixesOf(owns('cfo'), hears('cio'))).toEqual(['Make it sovereign']);
  expect(fixesOf(owns('cfo'), consulted('cio'))).toEqual(['Make it coordinated']);
  expect(fixesOf(owns('cfo'), owns('cio'))).toEqual(['Make it shared']);
});

it('no-owner: decided, and nobody owns it', () => {
  const rule = 'no-owner';
  fires(rule, pricing('sovereign'));
  fires(rule, pricing('shared', [consulted('cfo')]));
  isSilent(rule, pricing('undecided'));
  isSilent(rule, pricing('sovereign', [owns('cfo')]));
  expect(messagesBy(rule, pricing('sovereign'))).toEqual(['Nobody owns Pricing. Whose is it?']);
  expect(messagesBy(rule, pricing('coordinated', [consulted('cfo')]))).toEqual([
    'The CFO coordinates on Pricing, and nobody owns it. Whose is it?',
  ]);
  const coordinatedBy = (count: number) =>
    messagesBy(
      rule,
      pricing(
        'coordinated',
        several(count).map((id) => consulted(id)),
      ),
    );
  expect(coordinatedBy(3)).toEqual([
    'The CIO, the CMO and the CNO coordinate on Pricing, and nobody owns it. Whose is it?',
  ]);
  expect(coordinatedBy(4)).toEqual([
    'Several leaders coordinate on Pricing, and nobody owns it. Whose is it?',
  ]);
  expect(
    expectFixesToSettle(rule, pricing('coordinated', [hears('cio'), consulted('cfo')])),
  ).toEqual(['Make the CFO the owner', 'Make the CIO the owner', 'Say that it is not settled']);
});

it('disputed: a dispute is recorded, whatever it says', () => {
  const rule = 'disputed';
  const dispute = { claimantIds: [], settledBy: '', until: null, note: '' };
  fires(rule, pricing('sovereign', [owns('cfo')], { dispute }));
  isSilent(rule, pricing('sovereign', [owns('cfo')]));
  const said = { ...dispute, claimantIds: ['cfo', 'cio'], settledBy: 'CEO', until: '2027-01-31' };
  expect(messagesBy(rule, pricing('shared', [], { dispute: said }))).toEqual([
    'The CFO and the CIO both claim Pricing. The CEO settles it by 31 January 2027.',
  ]);
  const byBoard = { ...said, claimantIds: ['cfo'], settledBy: 'Audit committee' };
  expect(messagesBy(rule, pricing('shared', [], { dispute: byBoard }))).toEqual([
    'The CFO claims Pricing. To be settled by 31 January 2027: Audit committee.',
  ]);
  expect(messagesBy(rule, pricing('shared', [], { dispute }))).toEqual([
    'Who owns Pricing is disputed. Who settles it, and until when?',
  ]);
  expect(expectFixesToSettle(rule, pricing('shared', [], { dispute }))).toEqual([
    'It is settled as drawn',
  ]);
});

it('sovereign-many-owners: two decide alone, one does not', () => {
  const rule = 'sovereign-many-owners';
  const map = pricing('sovereign', [owns('cfo'), owns('cio')]);
  fires(rule, map);
  isSilent(rule, pricing('sovereign', [owns('cfo'), hears('cio')]));
  isSilent(rule, pricing('shared', [owns('cfo'), owns('cio')]));
  expect(messagesBy(rule, map)).toEqual([
    'The CFO and the CIO each decide Pricing alone. Is it shared?',
  ]);
  expect(expectFixesToSettle(rule, map)).toEqual([
    'Make it shared',
    'Only the CFO owns it; the CIO is informed',
    'Only the CIO owns it; the CFO is informed',
  ]);
});

it('sovereign-with-coordinators: one coordinator is enough, informed ones are none', () => {
  const rule = 'sovereign-with-coordinators';
  const map = pricing('sovereign', [owns('cfo'), consulted('cio')]);
  fires(rule, map);
  isSilent(rule, pricing('sovereign', [owns('cfo'), hears('cio')]));
  isSilent(rule, pricing('coordinated', [owns('cfo'), consulted('cio')]));
  expect(messagesBy(rule, map)).toEqual([
    'The CFO decides Pricing alone, yet the CIO must be coordinated with. Is it coordinated?',
  ]);
  const three = pricing('sovereign', [owns('cfo'), ...several(3).map((id) => consulted(id))]);
  expect(messagesBy(rule, three)).toEqual([
    'The CFO decides Pricing alone, yet 3 leaders must be coordinated with. Is it coordinated?',
  ]);
  expect(expectFixesToSettle(rule, map)).toEqual(['Make it coordinated', 'Make the CIO informed']);
  expect(expectFixesToSettle(rule, three)).toEqual(['Make it coordinated', 'Make them informed']);
});

it('sovereign-with-coordinators: making it coordinated says beforehand that nobody could end it', () => {
  const roles = [owns('cfo'), agrees('cio')];
  const map = pricing('sovereign', roles, { escalation: '' });
  expectFixesToSettle('sovereign-with-coordinators', map);
  expect(raisesOf('sovereign-with-coordinators', map)).toEqual({
    'Make it coordinated': ['agree-without-tiebreak', 'over-collaboration', 'overloaded-leader'],
    'Make the CIO informed': [],
  });
});

it('coordinated-with-nobody: no coordinator, though others are informed', () => {
  const rule = 'coordinated-with-nobody';
  fires(rule, pricing('coordinated', [owns('cfo')]));
  fires(rule, pricing('coordinated', [owns('cfo'), hears('cio')]));
  isSilent(rule, pricing('coordinated', [owns('cfo'), consulted('cio')]));
  isSilent(rule, pricing('sovereign', [owns('cfo')]));
  expect(messagesBy(rule, pricing('coordinated', [owns('cfo')]))).toEqual([
    'No one is named to coordinate with on Pricing. Does the CFO decide alone?',
  ]);
  expect(messagesBy(rule, pricing('coordinated'))).toEqual([
    'No one is named to coordinate with on Pricing. Who should be?',
  ]);
  const map = pricing(
    'coordinated',
    [owns('cfo'), hears('cio')],
    {},
    {
      risks: [aRisk('cmo', 'pricing', 'Reimbursement')],
      redLines: [aRedLine('cno', 'pricing', 'No charge at the door')],
    },
  );
  expect(expectFixesToSettle(rule, map)).toEqual([
    'Make it sovereign',
    'Coordinate with the CIO',
    'Coordinate with the CNO',
    'Coordinate with the CMO',
  ]);
});

it('coordinated-many-owners: two owners, and one coordinates', () => {
  const rule = 'coordinated-many-owners';
  const map = pricing('coordinated', [owns('cfo'), owns('cio'), consulted('cmo')]);
  fires(rule, map);
  isSilent(rule, pricing('coordinated', [owns('cfo'), consulted('cio'), consulted('cmo')]));
  isSilent(rule, pricing('shared', [owns('cfo'), owns('cio')]));
  expect(messagesBy(rule, map)).toEqual(['The CFO and the CIO each own Pricing. Is it shared?']);
  expect(expectFixesToSettle(rule, map)).toEqual([
    'Make it shared',
    'Only the CFO owns it; the CIO coordinates',
    'Only the CIO owns it; the CFO coordinates',
  ]);
});

it('shared-single-owner: exactly one; with none it has no owner, with two it is shared', () => {
  const rule = 'shared-single-owner';
  fires(rule, pricing('shared', [owns('cfo')]));
  isSilent(rule, pricing('shared'));
  isSilent(rule, pricing('shared', [owns('cfo'), owns('cio')]));
  expect(messagesBy(rule, pricing('shared', [owns('cfo')]))).toEqual([
    'Only the CFO owns Pricing. Who shares it?',
  ]);
  expect(expectFixesToSettle(rule, pricing('shared', [owns('cfo')]))).toEqual([
    'Make it sovereign',
  ]);
  const map = pricing('shared', [owns('cfo'), hears('cio'), consulted('cmo')]);
  expect(expectFixesToSettle(rule, map)).toEqual([
    'Make it coordinated',
    'Share it with the CMO',
    'Share it with the CIO',
  ]);
});

it('area-outcome-unstated: sovereign or shared without an outcome, not coordinated', () => {
  const rule = 'area-outcome-unstated';
  const unsaid = { outcome: '  ' };
  fires(rule, pricing('sovereign', [owns('cfo')], unsaid));
  fires(rule, pricing('shared', [owns('cfo'), owns('cio')], unsaid));
  isSilent(rule, pricing('sovereign', [owns('cfo')]));
  isSilent(rule, pricing('coordinated', [owns('cfo')], unsaid));
  isSilent(rule, pricing('undecided', [owns('cfo')], unsaid));
  expect(messagesBy(rule, pricing('sovereign', [owns('cfo')], unsaid))).toEqual([
    'The outcome that the CFO owns outright in Pricing is not said yet.',
  ]);
  expect(messagesBy(rule, pricing('shared', [owns('cfo'), owns('cio')], unsaid))).toEqual([
    'The one outcome that the CFO and the CIO share in Pricing is not said yet.',
  ]);
});

it('silo: sovereign and untold, and a cascade leaves or enters', () => {
  const rule = 'silo';
  const apart = (cascade: [string, string] | null, ...told: Assignment[]) =>
    pricing(
      'sovereign',
      [owns('cfo'), owner('cio', 'billing'), ...told],
      {},
      {
        areas: [
          anArea('Pricing', { mode: 'sovereign', outcome: 'Margin' }),
          anArea('Billing', { mode: 'coordinated' }),
        ],
        cascades: cascade ? [aCascade(...cascade)] : [],
      },
    );
  fires(rule, apart(['pricing', 'billing']));
  fires(rule, apart(['billing', 'pricing']));
  isSilent(rule, apart(null));
  isSilent(rule, apart(['pricing', 'billing'], hears('cmo')));
  expect(messagesBy(rule, apart(['pricing', 'billing']))).toEqual([
    'Nobody but the CFO is told about Pricing, yet its failure reaches Billing.',
  ]);
  expect(messagesBy(rule, apart(['billing', 'pricing']))).toEqual([
    'Nobody but the CFO is told about Pricing, yet the failure of Billing reaches it.',
  ]);
  expect(expectFixesToSettle(rule, apart(['pricing', 'billing']))).toEqual(['Inform the CIO']);
});
