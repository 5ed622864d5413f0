import { describe, expect, it } from 'vitest';
import { refusalSentence, type OpenRefusal } from '#shared/migrations/openRefusal.ts';
import { frozenText, mapText, opened, refused } from './fixtures.ts';

const leader = { id: 'cfo', title: 'CFO' };
const area = (fields: object) => ({ id: 'a', name: 'Pricing', ...fields });

describe('opening a file that is not one of ours, or not now (F13)', () => {
  it.each([
    ['nothing', '', 'E_EMPTY'],
    ['white space', ' \n\t', 'E_EMPTY'],
    ['a byte order mark alone', '\uFEFF', 'E_EMPTY'],
    ['prose', 'Dear board,', 'E_NOT_OURS'],
    ['a table', 'Area,Owner\nBudget,CFO', 'E_NOT_OURS'],
    ['a map that lost its first line', mapText().slice(1), 'E_DAMAGED'],
    ['NULs, as after a power cut', '\0'.repeat(400), 'E_DAMAGED'],
    ['UTF-16 read as UTF-8', [...mapText()].join('\0'), 'E_DAMAGED'],
    ['a list', '[]', 'E_NOT_OURS'],
    ['another JSON', '{"nodes":[],"edges":[]}', 'E_NOT_OURS'],
    ['null', 'null', 'E_NOT_OURS'],
  ])('%s: refused', (_what, text, code) => {
    expect(refused(text).code).toBe(code);
  });

  it('a newer map is refused with both versions', () => {
    expect(refused(mapText({ formatVersion: 7 }))).toEqual({
      code: 'E_TOO_NEW',
      found: 7,
      known: 1,
    });
  });

  it.each([0, -1, 1.5, '1', null])('formatVersion %j is no version', (formatVersion) => {
    expect(refused(mapText({ formatVersion }))).toMatchObject({
      code: 'E_INVALID',
      place: 'formatVersion',
    });
  });
});

describe('opening a file with a wrong value names the place and what was expected', () => {
  it.each<[string, Record<string, unknown>, string, string]>([
    [
      'a wrong word',
      { areas: [area({}), area({ id: 'b' }), area({ id: 'c' }), area({ id: 'd', mode: 'solo' })] },
      'areas[3].mode',
      'expected one of sovereign, coordinated, shared, undecided',
    ],
    [
      'a missing name',
      { areas: [{ id: 'a' }] },
      'areas[0].name',
      'expected a text, and it is missing',
    ],
    [
      'a missing id',
      { leaders: [{ title: 'CFO' }] },
      'leaders[0].id',
      'expected a non-empty text, and it is missing',
    ],
    [
      'an empty id',
      { leaders: [{ id: '', title: '' }] },
      'leaders[0].id',
      'expected a non-empty text',
    ],
    ['null for a text', { purpose: null }, 'purpose', 'expected a text'],
    ['a record for a list', { leaders: {} }, 'leaders', 'expected a list'],
    ['a number for a record', { leaders: [3] }, 'leaders[0]', 'expected a record'],
    ['appetite 6', { appetite: 6 }, 'appetite', 'expected a whole number from 1 to 5'],
    ['appetite 2.5', { appetite: 2.5 }, 'appetite', 'expected a whole number from 1 to 5'],
    ['31 February', { reviewOn: '2026-02-31' }, 'reviewOn', 'expected a date as YYYY-MM-DD'],
    [
      'a local time',
      { createdAt: '2026-11-02 08:00' },
      'createdAt',
      'expected a moment as YYYY-MM-DDThh:mm:ssZ',
    ],
    [
      '25 o’clock',
      { createdAt: '2026-11-02T25:00:00Z' },
      'createdAt',
      'expected a moment as YYYY-MM-DDThh:mm:ssZ',
    ],
    [
      'a threshold in words',
      { settings: { thresholds: { 'co owners': 'many' } } },
      'settings.thresholds["co owners"]',
      'expected a number',
    ],
    [
      'a paper of no kind',
      { settings: { paper: 'A5' } },
      'settings.paper',
      'expected one of A4, Letter',
    ],
    [
      'a dispute that is a text',
      { areas: [area({ dispute: 'yes' })] },
      'areas[0].dispute',
      'expected a record',
    ],
    [
      'a baseline of another version',
      {
        baselines: [
          {
            id: 'b',
            name: 'B',
            on: '2026-11-02T08:00:00Z',
            content: JSON.parse(mapText({ formatVersion: 2 })) as unknown,
          },
        ],
      },
      'baselines[0].content.formatVersion',
      'expected 1',
    ],
  ])('%s', (_what, fields, place, expectation) => {
    expect(refused(mapText(fields))).toEqual({ code: 'E_INVALID', place, expectation });
  });
});

describe('opening a file that is fine', () => {
  it('fills in what the format says of absent fields', () => {
    const { document, repairs, migratedFrom } = opened(frozenText('v1-minimal.remit'));
    expect({ repairs, migratedFrom }).toEqual({ repairs: [], migratedFrom: null });
    expect(document.settings).toEqual({ paper: 'A4', thresholds: {} });
    expect(document.control.purpose).toBe('');
    expect(document.areas[0]).toEqual({
      id: 'pricing',
      name: 'Pricing',
      description: '',
      domain: '',
      mode: 'undecided',
      outcome: '',
      limit: '',
      reserved: '',
      critical: false,
      tieBreakerId: null,
      escalation: '',
      heard: [],
      reconciliation: '',
      dispute: null,
      position: null,
    });
  });

  it('accepts a byte order mark and Windows line ends', () => {
    const text = `\uFEFF${frozenText('v1-full.remit').replaceAll('\n', '\r\n')}`;
    expect(opened(text).document).toEqual(opened(frozenText('v1-full.remit')).document);
  });

  it('takes the last of a repeated key, and says so', () => {
    const text = mapText({ leaders: [leader] }).replace(
      '"title":"CFO"',
      '"title":"CFO" , "x":{"title":1} , "title" : "Finance"',
    );
    const { document, repairs } = opened(text);
    expect(document.leaders[0]?.title).toBe('Finance');
    expect(repairs).toEqual(['"leaders[0].title" stood more than once; the last one counts.']);
  });

  it('tells at most a thousand of such places, and how many more there were', () => {
    const text = mapText({ x: 0 }).replace('"x":0', '"x":0,'.repeat(1499) + '"x":0');
    const { repairs } = opened(text);
    expect(repairs).toHaveLength(1001);
    expect(repairs.at(-1)).toBe('499 more fields were like that.');
  });

  it('keeps a lone surrogate as it is', () => {
    const { document } = opened(mapText({ title: 'half \ud83d of a face' }));
    expect(document.title).toBe('half \ud83d of a face');
  });
});

describe('every refusal is one sentence that names the file and the next step', () => {
  const refusals: OpenRefusal[] = [
    { code: 'E_EMPTY' },
    { code: 'E_DAMAGED', cause: 'it breaks off' },
    { code: 'E_NOT_OURS' },
    { code: 'E_TOO_NEW', found: 3, known: 1 },
    { code: 'E_INVALID', place: 'areas[3].mode', expectation: 'expected one of …' },
    { code: 'E_TOO_LARGE', cause: 'leaders[0].title: expected a text' },
  ];

  it.each(refusals)('$code', (refusal) => {
    const sentence = refusalSentence(refusal, 'board.remit');
    expect(sentence).toMatch(/^board\.remit /);
    expect(sentence).toMatch(/open|update|choose|correct|split/);
    expect(sentence).toMatch(/[^.]\.$/);
    expect(sentence).not.toMatch(/error|undefined|\n/);
  });

  it('a place that is wrong stands in the sentence', () => {
    const refusal = refused(mapText({ areas: [area({ mode: 'solo' })] }));
    expect(refusalSentence(refusal, 'board.remit')).toContain(
      'areas[0].mode: expected one of sovereign',
    );
  });
});
