import { expect, it } from 'vitest';
import { auditContext } from '#shared/audit/auditContext.ts';
import { tieBreakerFixes } from '#shared/audit/lane/tieBreakerFixes.ts';
import type { Assignment } from '#shared/document/assignment.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { aLeader } from '#tests/helpers/aMap.ts';
import { expectFixesToSettle, messagesBy } from '#tests/helpers/auditing.ts';
import { pricing, owns, consulted, agrees, hears, fires, isSilent } from './pricing.ts';

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
