import { describe, expect, it } from 'vitest';
import { boardPaper } from '#shared/report/boardPaper.ts';
import { boardPaperSections, PAPER_SECTION_IDS } from '#shared/report/paperSections.ts';
import type { Redaction } from '#shared/report/redact.ts';
import { reportSource } from '#shared/report/reportSource.ts';
import { anArea, anOutcome, NOW } from '#tests/helpers/aMap.ts';
import { DAY, paperOf, blocks, table, rows, TEAM } from './readPaper.ts';

describe('the sections', () => {
  it('are offered as they stand in the paper, each with its heading', () => {
    expect(boardPaperSections.map(({ id }) => id)).toEqual([...PAPER_SECTION_IDS]);
    const { sections } = paperOf(
      {
        ...TEAM,
        baselines: [{ id: 'b1', name: 'First', on: NOW, content: TEAM }],
      },
      'none',
      'b1',
    );
    expect(sections.map(({ id }) => id)).toEqual([...PAPER_SECTION_IDS]);
    for (const { id, title } of sections.slice(1)) {
      expect(boardPaperSections.find((one) => one.id === id)?.title).toBe(title);
    }
  });

  it('can be chosen in any order; unknown ones are passed over, and nothing is the title page', () => {
    const ids = (chosen: string[]) =>
      boardPaper(reportSource(TEAM, 'none', DAY), chosen).sections.map(({ id }) => id);
    expect(ids(['risks', 'title', 'nonsense'])).toEqual(['title', 'risks']);
    expect(ids(['matrix'])).toEqual(['matrix']);
    expect(ids([])).toEqual(['title']);
    // Nothing to compare with, so there are no changes to tell.
    expect(ids(['changes'])).toEqual(['title']);
  });
});

describe('title page', () => {
  it('shows the five lamps with a word and the few words that say why', () => {
    const [lamps] = blocks({ ...TEAM, outcomes: [anOutcome('One care')] }, 'title', 'lamps');
    expect(lamps?.gates.map(({ word }) => word)).toEqual([
      'Not yet said',
      'Not yet said',
      'Not yet said',
      'Nothing open',
      'Must settle',
    ]);
    expect(lamps?.gates[4]?.reasons).toEqual(['Nobody ends a tie: Brand']);
    expect(lamps?.sentence).toMatch(/^Must settle/);
  });

  it('says in a redacted copy that something is withheld, and what', () => {
    const said = (redaction: Redaction) =>
      blocks(TEAM, 'title', 'paragraph', redaction).map(({ text }) => text);
    expect(said('none')).toEqual([]);
    expect(said('confidential')).toEqual([expect.stringContaining('marked confidential')]);
    expect(said('all')).toEqual([expect.stringContaining('every risk, red line')]);
  });
});

describe('schedule of delegation', () => {
  it('gives each area its owner, limit and what is above, what is reserved, and who ends a tie', () => {
    expect(rows(table(TEAM, 'delegation', 'delegation'))).toEqual([
      [
        'Pricing',
        '',
        'CFO',
        'to 5 m a year / Above: CEO',
        'New markets',
        'CEO / Board, within ten days',
      ],
      ['Brand', '', 'CEO and CRO / jointly', '–', '–', 'Nobody yet'],
      ['Tax', '', 'CFO', '–', '–', '–'],
      ['Layoffs', '', 'Nobody yet / not settled', '–', '–', '–'],
    ]);
  });

  it.each([
    ['to 5 m, above it:\nthe CEO', 'to 5 m / Above: the CEO'],
    ['up to 2 m. Above that: CFO; above: CEO', 'up to 2 m / Above: CFO; above: CEO'],
    ['to 5 m; above:', 'to 5 m; above:'],
    ['Above: CEO', 'Above: CEO'],
    ['nothing above the usual', 'nothing above the usual'],
  ])('reads %j as people write it', (limit, shown) => {
    const document = { ...TEAM, areas: [anArea('Pricing', { limit })], assignments: [] };
    expect(rows(table(document, 'delegation', 'delegation'))[0]?.[3]).toBe(shown);
  });

  it('says from when it holds, or that this is not set', () => {
    const lead = (effectiveOn: string | null) =>
      blocks({ ...TEAM, effectiveOn }, 'delegation', 'paragraph')[0]?.text;
    expect(lead('2027-01-01')).toContain('takes effect on 1 January 2027');
    expect(lead('2026-01-01')).toContain('in effect since 1 January 2026');
    expect(lead(null)).toContain('not set yet');
  });
});
