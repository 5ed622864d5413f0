import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carryOut } from '#shared/commands/registry.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { LANE_MODES } from '#shared/document/area.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { adoptAgreements, adoptAppetites, adoptView } from '#renderer/features/ballot/adoption.ts';
import { createBallotBox } from '#renderer/features/ballot/ballotBox.ts';
import { BLANK_DRAFT, toBallot, withArea, withOwner } from '#renderer/features/ballot/draft.ts';
import { openAreas, questionsFor } from '#renderer/features/ballot/questions.ts';
import {
  canReveal,
  nextLeader,
  startRound,
  withAbsence,
  withAnswer,
  withCall,
  type Round,
} from '#renderer/features/ballot/round.ts';
import { aLeader, aMap, anArea, anOutcome, coordinator, NOW, owner } from '#tests/helpers/aMap.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';

const ids = () => {
  let last = 0;
  return () => `new-${(last += 1)}`;
};

/** The map after these commands; a refusal fails the test. */
function after(document: MapDocument, commands: ReturnType<typeof adoptView>['commands']) {
  return commands.reduce((now, command) => {
    const result = carryOut(now, command);
    if (!result.ok) throw new Error(result.error.message);
    return result.value;
  }, document);
}

describe('the box', () => {
  const ballot = toBallot(BLANK_DRAFT, 'cfo', NOW);

  test('says who has answered, gives out once, and shows nothing from outside', () => {
    const box = createBallotBox();
    box.put({ ...ballot, appetite: 5 });
    box.put({ ...ballot, appetite: 2 });
    expect(box.has('cfo')).toBe(true);
    expect(box.has('ceo')).toBe(false);
    expect(JSON.stringify(box)).toBe('{}');
    expect(box.open()).toEqual([{ ...ballot, appetite: 2 }]);
    expect(box.open()).toEqual([]);
  });

  test('forgets', () => {
    const box = createBallotBox();
    box.put(ballot);
    box.forget();
    expect(box.has('cfo')).toBe(false);
    expect(box.open()).toEqual([]);
  });
});

describe('a draft', () => {
  test('owners add up where several decide, and replace each other where one does', () => {
    const shared = withOwner({ mode: 'shared', ownerIds: ['cfo'] }, 'cmo');
    expect(shared.ownerIds).toEqual(['cfo', 'cmo']);
    expect(withOwner(shared, 'cfo').ownerIds).toEqual(['cmo']);
    expect(withOwner({ mode: 'coordinated', ownerIds: ['cfo'] }, 'cmo').ownerIds).toEqual(['cmo']);
  });

  test('is cast without its blanks; an owner alone leaves the lane not settled', () => {
    let draft = withArea(BLANK_DRAFT, 'blank', { mode: null, ownerIds: [] });
    draft = withArea(draft, 'pricing', { mode: null, ownerIds: ['cfo'] });
    expect(toBallot(draft, 'ceo', NOW).areas).toEqual([
      { areaId: 'pricing', mode: 'undecided', ownerIds: ['cfo'] },
    ]);
  });
});

test('open are areas without a lane, without an owner, or disputed', () => {
  const dispute = { claimantIds: [], settledBy: '', until: null, note: '' };
  const model = buildModel(
    aMap({
      leaders: [aLeader('CFO')],
      areas: [
        anArea('Settled', { mode: 'sovereign' }),
        anArea('No lane'),
        anArea('No owner', { mode: 'sovereign' }),
        anArea('Disputed', { mode: 'sovereign', dispute }),
      ],
      assignments: ['settled', 'no-lane', 'disputed'].map((id) => owner('cfo', id)),
      outcomes: [anOutcome('Safe')],
    }),
  );
  expect(openAreas(model)).toEqual(['no-lane', 'no-owner', 'disputed']);
  expect(questionsFor(model, 'open').map(({ kind }) => kind)).toEqual([
    'area',
    'area',
    'area',
    'appetite',
    'outcome',
  ]);
  expect(questionsFor(model, 'all')).toHaveLength(6);
});

test('whatever happens in a round, everybody gets one turn, and it ends', () => {
  const leaders = ['a', 'b', 'c', 'd'];
  const anyStep = fc.tuple(
    fc.constantFrom('answer', 'absent', 'back', 'call' as const),
    fc.constantFrom(...leaders),
  );
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 12 }), (steps) => {
      let round: Round = startRound(leaders, []);
      for (const [what, id] of steps) {
        if (what === 'answer') round = withAnswer(round, id);
        else if (what === 'call') round = withCall(round, id);
        else round = withAbsence(round, id, what === 'absent');
        const next = nextLeader(round);
        if (next !== null) {
          expect(round.answeredIds.has(next) || round.absentIds.has(next)).toBe(false);
          expect(canReveal(round)).toBe(false);
        }
      }
      for (let next = nextLeader(round); next !== null; next = nextLeader(round)) {
        round = withAnswer(round, next);
      }
      expect(canReveal(round)).toBe(round.answeredIds.size >= 2);
    }),
  );
});

describe('adopting', () => {
  const MAP = aMap({
    leaders: ['CEO', 'CFO', 'CMO'].map((title) => aLeader(title)),
    areas: [anArea('Pricing', { mode: 'sovereign' })],
    assignments: [owner('cfo', 'pricing'), coordinator('cmo', 'pricing')],
    outcomes: [
      anOutcome('Safe', { agreements: [{ leaderId: 'cfo', level: 2, reservation: 'Not yet.' }] }),
    ],
  });
  const model = buildModel(MAP);

  test('lane and owners, each change said beforehand', () => {
    const { commands, changes } = adoptView(
      model,
      'pricing',
      { mode: 'shared', ownerIds: ['ceo', 'cmo'] },
      ids(),
    );
    expect(changes).toEqual([
      'Sets the lane to Shared; now Sovereign.',
      'Makes the CEO and the CMO owners.',
      'Takes the CFO out as owner.',
    ]);
    const adopted = buildModel(after(MAP, commands));
    expect(adopted.area('pricing')?.mode).toBe('shared');
    expect(adopted.inRole('pricing', 'owner').map((one) => one.leaderId)).toEqual(['ceo', 'cmo']);
    expect(adopted.inRole('pricing', 'coordinator')).toEqual([]);
  });

  test('where no owner was named, the owners stay', () => {
    const { commands } = adoptView(model, 'pricing', { mode: 'shared', ownerIds: [] }, ids());
    expect(commands.map(({ id }) => id)).toEqual(['area.setMode']);
  });

  test('agreements keep their reservations; what is so already is left alone', () => {
    const result = {
      outcomeId: 'safe',
      voices: 2,
      answers: [
        { leaderId: 'ceo', value: 5 },
        { leaderId: 'cfo', value: 4 },
      ],
      spread: 1,
      low: ['cfo'],
      high: ['ceo'],
    };
    const { commands, changes } = adoptAgreements(model, result);
    expect(changes).toEqual(['Records what 2 leaders said.', '1 leader had said something else.']);
    const adopted = after(MAP, commands);
    expect(adopted.outcomes[0]?.agreements).toEqual([
      { leaderId: 'cfo', level: 4, reservation: 'Not yet.' },
      { leaderId: 'ceo', level: 5, reservation: '' },
    ]);
    expect(adoptAgreements(buildModel(adopted), result).commands).toEqual([]);
  });

  test('appetite says what it is now', () => {
    expect(adoptAppetites(model, [{ leaderId: 'cfo', value: 4 }]).changes).toEqual([
      'Sets it to 4; now not said.',
    ]);
  });

  test('any view can be adopted into any map, and is then in the map', () => {
    fc.assert(
      fc.property(anyDocument(), fc.infiniteStream(fc.nat()), (document, numbers) => {
        const pick = () => numbers.next().value as number;
        const before = buildModel(document);
        for (const { id } of document.areas) {
          const view = {
            mode: LANE_MODES[pick() % LANE_MODES.length]!,
            ownerIds: document.leaders.filter(() => pick() % 2 === 0).map((one) => one.id),
          };
          const { commands, changes } = adoptView(before, id, view, ids());
          expect(changes.length > 0).toBe(commands.length > 0);
          const now = buildModel(after(document, commands));
          expect(adoptView(now, id, view, ids()).commands).toEqual([]);
          expect(now.area(id)?.mode).toBe(view.mode);
        }
      }),
    );
  });
});
