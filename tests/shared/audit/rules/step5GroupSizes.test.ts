import { expect, it } from 'vitest';
import type { Assignment } from '#shared/document/assignment.ts';
import { anExpertise, aRedLine } from '#tests/helpers/aMap.ts';
import { expectFixesToSettle, messagesBy } from '#tests/helpers/auditing.ts';
import { pricing, owns, consulted, agrees, hears, several, fires, isSilent } from './pricing.ts';

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
