import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DecisionArea } from '#shared/document/area.ts';
import type { Assignment } from '#shared/document/assignment.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { areaAnswer } from '#shared/model/areaAnswer.ts';
import { areaAnswerText } from '#shared/model/areaAnswerText.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import {
  aLeader,
  aMap,
  anArea,
  anExpertise,
  aRedLine,
  coordinator,
  informed,
  owner,
} from '#tests/helpers/aMap.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';

const LEADERS = ['CEO', 'CFO', 'CIO', 'CMO', 'CNO'].map((title) => aLeader(title));

function answer(
  area: Partial<DecisionArea>,
  assignments: readonly Assignment[] = [],
  more: Partial<MapDocument> = {},
) {
  const map = aMap({
    leaders: LEADERS,
    areas: [anArea('Bed closures', { domain: 'Care', ...area })],
    assignments,
    ...more,
  });
  const given = areaAnswer(buildModel(map), 'bed-closures');
  if (!given) throw new Error('the area is in the map');
  return given;
}

const OWN = 'bed-closures';

/** What stands under a heading, as "text (note)". */
function under(given: ReturnType<typeof answer>, kind: string): readonly string[] {
  const part = given.parts.find((one) => one.kind === kind);
  return part?.items.map(({ text, note }) => (note === '' ? text : `${text} (${note})`)) ?? [];
}

describe('the lane in words', () => {
  test.each([
    ['sovereign', [owner('cfo', OWN)], 'The CFO decides alone.', true],
    [
      'coordinated',
      [
        owner('cfo', OWN),
        coordinator('cmo', OWN, { level: 'agree' }),
        coordinator('cno', OWN),
        coordinator('cio', OWN, { level: 'consult' }),
      ],
      'The CFO decides, after consulting the CIO and the CNO; the CMO must agree.',
      true,
    ],
    [
      'shared',
      [owner('cfo', OWN), owner('cno', OWN)],
      'The CFO and the CNO decide together.',
      true,
    ],
    [
      'undecided',
      [],
      'Not settled: how this is decided has not been agreed, and nobody owns it yet.',
      false,
    ],
    [
      'undecided',
      [owner('cfo', OWN)],
      'Not settled: the CFO owns it on the map, but how it is decided has not been agreed.',
      false,
    ],
    ['sovereign', [], 'Not settled: nobody is named yet who decides this.', false],
    [
      'sovereign',
      [owner('cfo', OWN), owner('cno', OWN)],
      'Not settled: one leader is to decide this, and the CFO and the CNO each own it.',
      false,
    ],
    [
      'sovereign',
      [owner('cfo', OWN), coordinator('cno', OWN)],
      'The CFO decides alone. Yet others stand as to be brought in.',
      false,
    ],
    [
      'coordinated',
      [owner('cfo', OWN)],
      'The CFO decides after bringing others in, but nobody is named for that yet.',
      false,
    ],
    [
      'shared',
      [owner('cfo', OWN)],
      'Not settled: this is to be shared, but only the CFO is named.',
      false,
    ],
  ] as const)('%s with %j', (mode, assignments, saying, isSettled) => {
    expect(answer({ mode }, assignments)).toMatchObject({ saying, isSettled });
  });

  test('a dispute comes first, and what holds until then after it', () => {
    const dispute = {
      claimantIds: ['cfo', 'cno'],
      settledBy: 'the chair',
      until: '2027-03-01',
      note: '',
    };
    expect(answer({ mode: 'sovereign', dispute }, [owner('cfo', OWN)])).toMatchObject({
      saying:
        'It is disputed: the CFO and the CNO each claim it. To be settled by the chair. Until 1 March 2027: The CFO decides alone.',
      isSettled: false,
    });
  });
});

describe('what else one has to know', () => {
  test('limit and what is reserved, as written; that no limit is said is said', () => {
    const given = answer({ mode: 'sovereign', limit: 'to 5 m; above: CEO', reserved: 'Closing ' });
    expect(under(given, 'limit')).toEqual(['To 5 m; above: CEO.']);
    expect(under(given, 'reserved')).toEqual(['Closing.']);
    expect(under(answer({ mode: 'sovereign' }), 'limit')).toEqual(['No limit is said.']);
    expect(under(answer({}), 'limit')).toEqual([]);
  });

  test('whom to call, with the deputy; whom to bring in, how far and why; whom to tell', () => {
    const given = answer(
      { mode: 'coordinated' },
      [
        owner('cfo', OWN),
        coordinator('cno', OWN),
        coordinator('cmo', OWN, { level: 'agree', ground: 'law' }),
        informed('ceo', OWN),
      ],
      {
        leaders: LEADERS.map((one) => (one.id === 'cfo' ? { ...one, deputy: 'Controller' } : one)),
      },
    );
    expect(under(given, 'call')).toEqual(['The CFO (Deputy: Controller)']);
    expect(under(given, 'bringIn')).toEqual([
      'The CMO must agree (Because of: law or regulation)',
      'The CNO is consulted',
    ]);
    expect(under(given, 'tell')).toEqual(['The CEO']);
  });

  test('red lines on the area, and those its people hold everywhere, not those of others', () => {
    const given = answer({ mode: 'sovereign' }, [owner('cfo', OWN)], {
      redLines: [
        aRedLine('cno', OWN, 'No bed without a pathway', { ifReached: 'CNO stops it' }),
        aRedLine('cfo', null, 'No false books.', { category: 'legal' }),
        aRedLine('cmo', null, 'Of somebody else'),
      ],
    });
    expect(under(given, 'lines')).toEqual([
      'No bed without a pathway. (The CNO. Safety. If it is reached: CNO stops it.)',
      'No false books. (The CFO, everywhere. Legal.)',
    ]);
  });

  test('experts whom a peer recognises, and who was heard; nobody whom no peer recognises', () => {
    const given = answer(
      { mode: 'sovereign', heard: [{ leaderId: 'cio', answer: 'Later' }] },
      [owner('cfo', OWN)],
      {
        expertise: [
          anExpertise('cno', 'Nursing', {
            areaIds: [OWN],
            acknowledgements: [
              { leaderId: 'cfo', stance: 'acknowledged' },
              { leaderId: 'ceo', stance: 'declined' },
            ],
          }),
          anExpertise('cmo', 'Medicine', {
            areaIds: [OWN],
            // Nobody recognises their own.
            acknowledgements: [{ leaderId: 'cmo', stance: 'acknowledged' }],
          }),
        ],
      },
    );
    expect(under(given, 'experts')).toEqual([
      'The CNO on Nursing (Recognised by 1 peer)',
      'The CIO was heard (Answer: Later.)',
    ]);
  });

  test('who ends a tie; where one can arise and nobody ends it, that', () => {
    const both = [owner('cfo', OWN), owner('cno', OWN)];
    const shared = answer({ mode: 'shared', tieBreakerId: 'ceo', escalation: 'board' }, both);
    expect(under(shared, 'tie')).toEqual(['The CEO decides.', 'Board.']);
    expect(under(answer({ mode: 'shared' }, both), 'tie')).toEqual([
      'Nobody is named who ends it.',
    ]);
    expect(under(answer({ mode: 'sovereign' }, [owner('cfo', OWN)]), 'tie')).toEqual([]);
  });
});

test('as plain text, without what is confidential', () => {
  const given = answer(
    { mode: 'coordinated', limit: 'to 12 beds' },
    [owner('cfo', OWN), coordinator('cno', OWN), coordinator('cmo', OWN)],
    {
      redLines: [
        aRedLine('cno', OWN, 'No secret closure', { confidential: true }),
        aRedLine('cmo', OWN, 'No bed without a pathway'),
      ],
    },
  );
  expect(areaAnswerText(given)).toBe(
    [
      'Bed closures (Care)',
      'The CFO decides, after consulting the CMO and the CNO.',
      'Limit: To 12 beds.',
      'Call: The CFO',
      'Coordinate with:',
      '- The CMO is consulted',
      '- The CNO is consulted',
      'Red lines: No bed without a pathway (The CMO. Safety)',
      '1 confidential line left out.',
    ].join('\n'),
  );
});

test('an area that is not there has no answer', () => {
  expect(areaAnswer(buildModel(aMap()), 'gone')).toBeNull();
});

test('every area of any map has an answer, and no confidential text gets into the plain one', () => {
  fc.assert(
    fc.property(anyDocument(), (document) => {
      const marked = {
        ...document,
        redLines: document.redLines.map((line) => ({
          ...line,
          statement: 'CANARY',
          ifReached: 'CANARY',
          confidential: true,
        })),
      };
      const model = buildModel(marked);
      for (const { id } of marked.areas) {
        const given = areaAnswer(model, id);
        expect(given?.saying).not.toBe('');
        expect(given && areaAnswerText(given)).not.toContain('CANARY');
        for (const part of given?.parts ?? []) expect(part.items.length).toBeGreaterThan(0);
      }
    }),
  );
});
