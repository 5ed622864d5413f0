import { expect, it } from 'vitest';
import { auditContext } from '#shared/audit/auditContext.ts';
import { tieBreakerFixes } from '#shared/audit/lane/tieBreakerFixes.ts';
import type { DecisionArea, LaneMode } from '#shared/document/area.ts';
import type { Assignment } from '#shared/document/assignment.ts';
import type { MapDocument } from '#shared/document/document.ts';
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
import {
  expectFixesToSettle,
  findingsBy,
  messagesBy,
  subjectsBy,
} from '#tests/helpers/auditing.ts';

const TITLES = ['CFO', 'CIO', 'CMO', 'CNO', 'CRO', 'COO', 'CTO', 'GC', 'CEO'];

/** One area, Pricing, on which everything is said that its mode asks for. */
function pricing(
  mode: LaneMode,
  assignments: readonly Assignment[] = [],
  fields: Partial<DecisionArea> = {},
  rest: Partial<MapDocument> = {},
): MapDocument {
  const said = { outcome: 'Margin', escalation: 'The board' };
  return aMap({
    leaders: TITLES.map((title) => aLeader(title)),
    areas: [anArea('Pricing', { mode, ...said, ...fields })],
    assignments,
    ...rest,
  });
}

const owns = (id: string) => owner(id, 'pricing');
const consulted = (id: string, fields: Partial<Assignment> = {}) =>
  coordinator(id, 'pricing', fields);
const agrees = (id: string) => consulted(id, { level: 'agree' });
const hears = (id: string) => informed(id, 'pricing');
const several = (count: number) => TITLES.slice(1, count + 1).map((t) => t.toLowerCase());

const fires = (rule: string, document: MapDocument) =>
  expect(subjectsBy(rule, document), `${rule} speaks up`).toEqual([['pricing']]);
const isSilent = (rule: string, document: MapDocument) =>
  expect(subjectsBy(rule, document), `${rule} is silent`).toEqual([]);

/** What each fix of the one finding announces. */
const raisesOf = (rule: string, document: MapDocument) =>
  Object.fromEntries(
    findingsBy(rule, document).flatMap((finding) =>
      finding.fixes().map(({ label, raises }) => [label, raises.toSorted()] as const),
    ),
  );

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

it('shared-without-tiebreak: neither a tie-breaker nor an escalation that says something', () => {
  const rule = 'shared-without-tiebreak';
  const both = [owns('cmo'), owns('cno')];
  fires(rule, pricing('shared', both, { escalation: ' \n' }));
  isSilent(rule, pricing('shared', both, { escalation: 'CEO, 48 hours' }));
  isSilent(rule, pricing('shared', both, { escalation: '', tieBreakerId: 'ceo' }));
  isSilent(rule, pricing('coordinated', both, { escalation: '' }));
  const map = pricing('shared', both, { escalation: '' });
  expect(messagesBy(rule, map)).toEqual([
    'If the CMO and the CNO cannot agree on Pricing, nobody can end it.',
  ]);
  expect(expectFixesToSettle(rule, map)).toEqual([
    'Let the CFO break ties',
    'Let the CIO break ties',
    'Let the CRO break ties',
  ]);
});

it('shared-without-tiebreak: the chair is offered first, and nobody who is party', () => {
  const leaders = ['CFO', 'CIO', 'Chair of the board'].map((title) => aLeader(title));
  const both = [owns('cfo'), owns('chair-of-the-board')];
  const rule = 'shared-without-tiebreak';
  expect(
    expectFixesToSettle(rule, pricing('shared', [owns('cfo')], { escalation: '' }, { leaders })),
  ).toEqual(['Let the Chair of the board break ties', 'Let the CIO break ties']);
  expect(
    expectFixesToSettle(rule, pricing('shared', both, { escalation: '' }, { leaders })),
  ).toEqual(['Let the CIO break ties']);
});

it('agree-without-tiebreak: somebody must agree, and nobody ends it', () => {
  const rule = 'agree-without-tiebreak';
  const map = pricing('coordinated', [owns('cfo'), agrees('cmo')], { escalation: '' });
  fires(rule, map);
  isSilent(rule, pricing('coordinated', [owns('cfo'), consulted('cmo')], { escalation: '' }));
  isSilent(rule, pricing('coordinated', [owns('cfo'), agrees('cmo')]));
  isSilent(rule, pricing('sovereign', [owns('cfo'), agrees('cmo')], { escalation: '' }));
  expect(messagesBy(rule, map)).toEqual([
    'If the CFO and the CMO cannot agree on Pricing, nobody can end it.',
  ]);
  expect(expectFixesToSettle(rule, map)).toEqual([
    'Let the CIO break ties',
    'Let the CNO break ties',
    'Let the CRO break ties',
    'Consult the CMO; agreement is not needed',
  ]);
});

it('tiebreaker-is-party: an owner, or a coordinator who must agree; not one who is consulted', () => {
  const rule = 'tiebreaker-is-party';
  const withTies = (id: string, ...roles: Assignment[]) =>
    pricing('shared', roles, { tieBreakerId: id });
  fires(rule, withTies('cfo', owns('cfo'), owns('cio')));
  fires(rule, withTies('cmo', owns('cfo'), owns('cio'), agrees('cmo')));
  isSilent(rule, withTies('cmo', owns('cfo'), owns('cio'), consulted('cmo')));
  isSilent(rule, withTies('cmo', owns('cfo'), owns('cio'), hears('cmo')));
  isSilent(rule, withTies('ceo', owns('cfo'), owns('cio')));
  expect(messagesBy(rule, withTies('cfo', owns('cfo'), owns('cio')))).toEqual([
    'The CFO breaks ties on Pricing and is one of its owners. Who stands outside?',
  ]);
  expect(
    expectFixesToSettle(rule, withTies('cmo', owns('cfo'), owns('cio'), agrees('cmo'))),
  ).toEqual([
    'Let the CNO break ties',
    'Let the CRO break ties',
    'Let the COO break ties',
    'Consult the CMO; agreement is not needed',
    'Leave the tie-breaker open',
  ]);
});

it('tie-breakers: nobody is offered who breaks the ties already', () => {
  const map = pricing('shared', [owns('cfo'), owns('cio')], { tieBreakerId: 'cmo' });
  const context = auditContext(buildModel(map), { today: '2026-11-02', contentHash: null });
  expect(tieBreakerFixes(context, 'pricing').map(({ label }) => label)).toEqual([
    'Let the CNO break ties',
    'Let the CRO break ties',
    'Let the COO break ties',
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

it('too-many-co-owners: three of a shared area, not two', () => {
  const rule = 'too-many-co-owners';
  const map = pricing('shared', [owns('cfo'), owns('cio'), owns('cmo')]);
  fires(rule, map);
  isSilent(rule, pricing('shared', [owns('cfo'), owns('cio'), consulted('cmo')]));
  isSilent(rule, pricing('sovereign', [owns('cfo'), owns('cio'), owns('cmo')]));
  expect(messagesBy(rule, map)).toEqual([
    'Three leaders own Pricing together. Who could coordinate instead?',
  ]);
  expect(expectFixesToSettle(rule, map)).toEqual([
    'Let the CFO coordinate',
    'Let the CIO coordinate',
    'Let the CMO coordinate',
  ]);
  const four = pricing('shared', [owns('cfo'), ...several(3).map(owns)]);
  expect(expectFixesToSettle(rule, four)).toEqual([]);
});

it('too-many-coordinators: four of them, not three, in whatever mode', () => {
  const rule = 'too-many-coordinators';
  const four = several(4).map((id) => consulted(id));
  fires(rule, pricing('coordinated', [owns('cfo'), ...four]));
  fires(rule, pricing('undecided', four));
  isSilent(rule, pricing('coordinated', [owns('cfo'), ...four.slice(1), hears('gc')]));
  const map = pricing('coordinated', [owns('cfo'), ...four]);
  expect(messagesBy(rule, map)).toEqual([
    'Four leaders must be coordinated with on Pricing. Who could be informed instead?',
  ]);
  expect(expectFixesToSettle(rule, map)).toEqual([
    'Inform the CIO instead',
    'Inform the CMO instead',
    'Inform the CNO instead',
  ]);
});

it('too-many-coordinators: whoever must agree, stands on a ground, guards a red line or is a recognised expert stays', () => {
  const withCio = (cio: Assignment) =>
    pricing(
      'coordinated',
      [owns('cfo'), cio, consulted('cmo'), consulted('cno'), consulted('cro')],
      {},
      {
        redLines: [aRedLine('cmo', 'pricing', 'No charge at the door')],
        expertise: [
          anExpertise('cno', 'Care', {
            areaIds: ['pricing'],
            acknowledgements: [{ leaderId: 'cfo', stance: 'acknowledged' }],
          }),
        ],
      },
    );
  for (const cio of [agrees('cio'), consulted('cio', { ground: 'law' })]) {
    expect(expectFixesToSettle('too-many-coordinators', withCio(cio))).toEqual([
      'Inform the CRO instead',
    ]);
  }
});

it('too-many-must-agree: two, not one', () => {
  const rule = 'too-many-must-agree';
  const map = pricing('coordinated', [owns('cfo'), agrees('cio'), agrees('cmo')]);
  fires(rule, map);
  isSilent(rule, pricing('coordinated', [owns('cfo'), agrees('cio'), consulted('cmo')]));
  expect(messagesBy(rule, map)).toEqual([
    'The CIO and the CMO must both agree on Pricing. Whom is it enough to consult?',
  ]);
  expect(expectFixesToSettle(rule, map)).toEqual([
    'Only the CIO must agree',
    'Only the CMO must agree',
    'Consult all of them',
  ]);
});

it('deciding-group-too-large: eight, not seven; the informed do not count', () => {
  const rule = 'deciding-group-too-large';
  const seven = several(7).map((id) => consulted(id));
  const eight = pricing('coordinated', [owns('cfo'), ...seven]);
  fires(rule, eight);
  isSilent(rule, pricing('coordinated', [owns('cfo'), ...seven.slice(1), hears('cio')]));
  const nine = pricing('coordinated', [owns('cfo'), ...seven, consulted('ceo')]);
  expect(messagesBy(rule, nine)).toEqual([
    'Nine people decide Pricing. Who could be informed instead?',
  ]);
  expect(expectFixesToSettle(rule, eight)).toEqual([
    'Inform the CIO instead',
    'Inform the CMO instead',
    'Inform the CNO instead',
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
