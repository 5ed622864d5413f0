import { describe, expect, test } from 'vitest';
import type { DecisionArea } from '#shared/document/area.ts';
import type { Assignment } from '#shared/document/assignment.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { laneFit } from '#renderer/features/inspector/laneFit.ts';
import { aLeader, aMap, anArea, coordinator, owner } from '#tests/helpers/aMap.ts';

function fit(area: Partial<DecisionArea>, ...assignments: Assignment[]): readonly string[] {
  const document = aMap({
    leaders: ['CFO', 'CIO', 'CMO', 'CNO'].map((title) => aLeader(title)),
    areas: [anArea('Budget', { outcome: 'Balanced', ...area })],
    assignments,
  });
  return laneFit(buildModel(document), 'budget');
}

const cfo = owner('cfo', 'budget');
const consulted = (id: string) => coordinator(id, 'budget');
const agreeing = (id: string) => coordinator(id, 'budget', { level: 'agree' });

describe('the lane contract, in words', () => {
  test('sovereign: one decides, nobody is coordinated with', () => {
    const mode = 'sovereign';
    expect(fit({ mode }, cfo)).toEqual([]);
    expect(fit({ mode }, cfo, consulted('cio'), consulted('cmo'), consulted('cno'))).toEqual([
      'The CFO decides alone, yet 3 leaders must be coordinated with. Is it coordinated?',
    ]);
    expect(fit({ mode }, cfo, owner('cio', 'budget'))).toEqual([
      'The CFO and the CIO all decide alone. Is it shared?',
    ]);
    expect(fit({ mode, outcome: ' ' }, cfo)).toEqual([
      'The outcome that is owned outright is not said yet.',
    ]);
  });

  test('coordinated: somebody to coordinate with, and an end to a deadlock', () => {
    const mode = 'coordinated';
    expect(fit({ mode }, cfo)).toEqual([
      'No one is named to coordinate with. Does the CFO decide alone?',
    ]);
    expect(fit({ mode }, cfo, consulted('cio'))).toEqual([]);
    expect(fit({ mode }, cfo, agreeing('cmo'))).toEqual([
      'If the CFO and the CMO cannot agree, nobody can end it.',
    ]);
    expect(fit({ mode, tieBreakerId: 'cno' }, cfo, agreeing('cmo'))).toEqual([]);
  });

  test('shared: two or more, a tie-breaker or escalation, one outcome', () => {
    const mode = 'shared';
    const both = [owner('cmo', 'budget'), owner('cno', 'budget')] as const;
    expect(fit({ mode }, owner('cmo', 'budget'))).toEqual([
      'Only the CMO owns this. Who shares it?',
    ]);
    expect(fit({ mode }, ...both)).toEqual([
      'If the CMO and the CNO cannot agree, nobody can end it.',
    ]);
    expect(fit({ mode, escalation: 'CEO, 48 hours' }, ...both)).toEqual([]);
  });

  test('nothing settled, and nobody owning', () => {
    expect(fit({ mode: 'undecided' })).toEqual(['How this is decided is not settled.']);
    expect(fit({ mode: 'coordinated' })).toEqual(['Nobody owns this area yet.']);
  });
});
