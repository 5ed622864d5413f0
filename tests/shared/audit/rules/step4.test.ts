import { describe, expect, it } from 'vitest';
import {
  aLeader,
  aMap,
  anArea,
  anExpertise,
  aRedLine,
  coordinator,
  informed,
  NOW,
  owner,
} from '#tests/helpers/aMap.ts';
import {
  afterFix,
  expectFixesToSettle,
  findingsBy,
  messagesBy,
  subjectsBy,
  TODAY,
} from '#tests/helpers/auditing.ts';
import { contentHash } from '#shared/document/contentHash.ts';
import type { LaneMode } from '#shared/document/area.ts';
import type { Assignment } from '#shared/document/assignment.ts';
import type { Stance } from '#shared/document/expertise.ts';

const leaders = [aLeader('CHRO'), aLeader('CNO'), aLeader('CFO')];
const answers = (said: Record<string, Stance>) =>
  Object.entries(said).map(([leaderId, stance]) => ({ leaderId, stance }));
const labour = (said: Record<string, Stance>, areaIds = ['staffing']) =>
  anExpertise('chro', 'Labour relations', { areaIds, acknowledgements: answers(said) });

describe('expert-not-heard', () => {
  const map = aMap({
    leaders,
    areas: [anArea('Staffing', { mode: 'coordinated' }), anArea('Beds')],
    assignments: [owner('cno', 'staffing')],
    expertise: [labour({ cno: 'acknowledged' })],
  });
  const withRole = (role: Assignment) => ({ ...map, assignments: [...map.assignments, role] });

  it('expert-not-heard: recognised for an area, and neither owner, coordinator nor heard', () => {
    expect(subjectsBy('expert-not-heard', map)).toEqual([['labour-relations', 'staffing']]);
    expect(messagesBy('expert-not-heard', map)).toEqual([
      'The CHRO is recognised for “Labour relations”, yet is not heard on Staffing.',
    ]);
  });

  it('expert-not-heard: owner, coordinator and heard are heard; informed is not', () => {
    expect(subjectsBy('expert-not-heard', withRole(owner('chro', 'staffing')))).toEqual([]);
    expect(subjectsBy('expert-not-heard', withRole(coordinator('chro', 'staffing')))).toEqual([]);
    expect(subjectsBy('expert-not-heard', withRole(informed('chro', 'staffing')))).toHaveLength(1);
    const heard = [{ leaderId: 'chro', answer: '' }];
    const areas = [anArea('Staffing', { heard }), anArea('Beds')];
    expect(subjectsBy('expert-not-heard', { ...map, areas })).toEqual([]);
  });

  it('expert-not-heard: declined, unanswered or praised by nobody else is not recognised', () => {
    for (const said of [{ cno: 'declined' }, {}, { chro: 'acknowledged' }] as const) {
      expect(subjectsBy('expert-not-heard', { ...map, expertise: [labour(said)] })).toEqual([]);
    }
  });

  it('expert-not-heard: each area once, also one that is named twice', () => {
    const expertise = [labour({ cno: 'acknowledged' }, ['staffing', 'beds', 'staffing'])];
    expect(subjectsBy('expert-not-heard', { ...map, expertise })).toEqual([
      ['labour-relations', 'staffing'],
      ['labour-relations', 'beds'],
    ]);
  });

  it.each<LaneMode>(['sovereign', 'coordinated', 'shared', 'undecided'])(
    'expert-not-heard: coordinating or being heard settles it in a %s area, and says what it raises',
    (mode) => {
      const areas = [anArea('Staffing', { mode, outcome: 'Safe wards', escalation: 'CEO' })];
      expect(expectFixesToSettle('expert-not-heard', { ...map, areas })).toEqual([
        'Make the CHRO coordinator of Staffing',
        'Record that the CHRO was heard',
      ]);
      const told = { ...withRole(informed('chro', 'staffing')), areas };
      expect(expectFixesToSettle('expert-not-heard', told)).toHaveLength(2);
    },
  );

  it('expert-not-heard: the expert comes in to be consulted, on the ground of expertise', () => {
    const [fix] = findingsBy('expert-not-heard', map)[0]?.fixes() ?? [];
    const { assignments } = fix ? afterFix(map, fix) : map;
    expect(assignments.find(({ leaderId }) => leaderId === 'chro')).toMatchObject({
      role: 'coordinator',
      level: 'consult',
      ground: 'expertise',
    });
  });

  it('expert-not-heard: a fix to a map that is signed as it stands says that signatures age', () => {
    const signed = (hash: string) => ({
      ...map,
      signOffs: [{ leaderId: 'cno', level: 5, reservation: '', on: NOW, contentHash: hash }],
    });
    const fresh = signed(contentHash(map));
    const heard = (document: typeof map) =>
      findingsBy('expert-not-heard', document, { today: TODAY })[0]?.fixes()[1];
    expect(heard(fresh)?.raises).toEqual(['sign-off-stale']);
    expect(heard(signed('another'))?.raises).toEqual([]);
    expectFixesToSettle('expert-not-heard', fresh);
  });
});

it('expertise-not-acknowledged: nobody but the expert acknowledges it', () => {
  const map = aMap({ leaders, expertise: [labour({ cno: 'declined', chro: 'acknowledged' })] });
  expect(subjectsBy('expertise-not-acknowledged', map)).toEqual([['labour-relations']]);
  expect(messagesBy('expertise-not-acknowledged', map)).toEqual([
    'Nobody acknowledges yet that the CHRO knows more about “Labour relations”.',
  ]);
  const one = { ...map, expertise: [labour({ cno: 'declined', cfo: 'acknowledged' })] };
  expect(subjectsBy('expertise-not-acknowledged', one)).toEqual([]);
});

describe('defers-to-nobody', () => {
  const nursing = anExpertise('cno', 'Nursing', {
    acknowledgements: answers({ chro: 'acknowledged' }),
  });

  it('defers-to-nobody: others state expertise, and a leader acknowledges none of it', () => {
    const map = aMap({ leaders, expertise: [labour({ cno: 'acknowledged' }), nursing] });
    expect(subjectsBy('defers-to-nobody', map)).toEqual([['cfo']]);
    expect(messagesBy('defers-to-nobody', map)).toEqual([
      'The CFO acknowledges none of the 2 fields in which peers state expertise.',
    ]);
  });

  it('defers-to-nobody: to decline is not to defer, and one’s own expertise is nobody else’s', () => {
    const map = aMap({ leaders, expertise: [labour({ cno: 'declined', chro: 'acknowledged' })] });
    expect(subjectsBy('defers-to-nobody', map)).toEqual([['cno'], ['cfo']]);
    expect(messagesBy('defers-to-nobody', map)[0]).toBe(
      'The CNO does not acknowledge the one field in which a peer states expertise.',
    );
    expect(subjectsBy('defers-to-nobody', aMap({ leaders }))).toEqual([]);
  });
});

describe('agree-on-expertise-alone', () => {
  const onExpertise = coordinator('chro', 'staffing', { level: 'agree', ground: 'expertise' });
  const mapWith = (role: Assignment) =>
    aMap({
      leaders,
      areas: [anArea('Staffing', { mode: 'coordinated', escalation: 'CEO' }), anArea('Beds')],
      assignments: [owner('cno', 'staffing'), role],
    });
  const map = mapWith(onExpertise);

  it('agree-on-expertise-alone: must agree, and nothing but expertise is the ground', () => {
    expect(subjectsBy('agree-on-expertise-alone', map)).toEqual([['chro/staffing']]);
    expect(messagesBy('agree-on-expertise-alone', map)).toEqual([
      'The CHRO must agree on Staffing because of expertise alone. Is it enough that they are heard?',
    ]);
  });

  it('agree-on-expertise-alone: consulted on expertise is right, and so is agreeing on another ground', () => {
    const others = [
      { ...onExpertise, level: 'consult' },
      { ...onExpertise, level: null },
      { ...onExpertise, ground: 'law' },
      { ...onExpertise, ground: null },
    ] as const;
    for (const role of others) {
      expect(subjectsBy('agree-on-expertise-alone', mapWith(role))).toEqual([]);
    }
  });

  it('agree-on-expertise-alone: a red line of that leader on that area is a ground of its own', () => {
    const holding = (leaderId: string, areaId: string | null) =>
      subjectsBy('agree-on-expertise-alone', {
        ...map,
        redLines: [aRedLine(leaderId, areaId, 'No ratio below policy')],
      });
    expect(holding('chro', 'staffing')).toEqual([]);
    expect(holding('chro', 'beds')).toHaveLength(1);
    expect(holding('chro', null)).toHaveLength(1);
    expect(holding('cno', 'staffing')).toHaveLength(1);
  });

  it('agree-on-expertise-alone: consult, or name another ground; neither raises anything', () => {
    expect(expectFixesToSettle('agree-on-expertise-alone', map)).toEqual([
      'Consult the CHRO',
      'Expertise is not the ground',
    ]);
  });
});
