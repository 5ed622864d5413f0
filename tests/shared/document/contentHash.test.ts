import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#shared/document/canonicalJson.ts';
import { canonicalContent, contentHash } from '#shared/document/contentHash.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { anyDocument } from '../migrations/anyDocument.ts';
import { frozenText, opened } from '../migrations/fixtures.ts';

const full = () => opened(frozenText('v1-full.remit')).document;

const LEFT_OUT = [
  ...['createdAt', 'updatedAt', 'settings', 'control', 'reviewOn', 'decisions', 'waivers'],
  ...['ballots', 'signOffs', 'baselines'],
];

describe('contentHash', () => {
  it('is the SHA-256 of the canonical form of what counts', () => {
    const canonical = canonicalContent(full());
    expect(contentHash(full())).toBe(createHash('sha256').update(canonical).digest('hex'));
    expect(canonicalJson(JSON.parse(canonical))).toBe(canonical);
    const content = JSON.parse(frozenText('v1-full.remit')) as Record<string, unknown>;
    for (const name of LEFT_OUT) delete content[name];
    for (const record of [...(content['leaders'] as object[]), ...(content['areas'] as object[])]) {
      delete (record as { position?: unknown }).position;
    }
    expect(JSON.parse(canonical)).toEqual(content);
  });

  it('never changes for the frozen documents', () => {
    expect(contentHash(full())).toMatchInlineSnapshot(
      `"3ad17262bd46412cf9d2edaf8434af9b5ca70f728ac5c5d533d8edc0480b21e2"`,
    );
    expect(contentHash(opened(frozenText('v1-minimal.remit')).document)).toMatchInlineSnapshot(
      `"ef7844713d185b5a2634e83603eabc1ef7130d83b1d49f42340f075844094954"`,
    );
  });

  it('does not depend on any order of records', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const reversed = {
          ...document,
          leaders: document.leaders.toReversed(),
          areas: document.areas
            .toReversed()
            .map((area) => ({ ...area, heard: area.heard.toReversed() })),
          assignments: document.assignments.toReversed(),
          risks: document.risks.toReversed(),
          redLines: document.redLines.toReversed(),
          cascades: document.cascades.toReversed(),
          expertise: document.expertise.toReversed().map((expertise) => ({
            ...expertise,
            areaIds: expertise.areaIds.toReversed(),
            acknowledgements: expertise.acknowledgements.toReversed(),
          })),
          outcomes: document.outcomes.toReversed().map((outcome) => ({
            ...outcome,
            areaIds: outcome.areaIds.toReversed(),
            agreements: outcome.agreements.toReversed(),
          })),
        };
        expect(contentHash(reversed)).toBe(contentHash(document));
      }),
      { numRuns: 50, seed: 5 },
    );
  });

  const same: [string, Partial<MapDocument>][] = [
    ['createdAt', { createdAt: '2020-01-01T00:00:00Z' }],
    ['updatedAt', { updatedAt: '2020-01-01T00:00:00Z' }],
    ['settings', { settings: { paper: 'A4', thresholds: {} } }],
    ['control', { control: { ...full().control, version: '9' } }],
    ['reviewOn', { reviewOn: null }],
    ['decisions', { decisions: [] }],
    ['waivers', { waivers: [] }],
    ['ballots', { ballots: [] }],
    ['signOffs', { signOffs: [] }],
    ['baselines', { baselines: [] }],
    [
      'a leader’s position',
      { leaders: full().leaders.map((leader) => ({ ...leader, position: null })) },
    ],
    [
      'an area’s position',
      { areas: full().areas.map((area) => ({ ...area, position: { x: 1, y: 1 } })) },
    ],
  ];
  it.each(same)('leaves out %s', (_what, fields) => {
    expect(contentHash({ ...full(), ...fields })).toBe(contentHash(full()));
  });

  const other: [string, Partial<MapDocument>][] = [
    ['title', { title: 'x' }],
    ['purpose', { purpose: 'x' }],
    ['classification', { classification: 'x' }],
    ['appetite', { appetite: 1 }],
    ['effectiveOn', { effectiveOn: null }],
    ['leaders', { leaders: full().leaders.slice(1) }],
    ['outcomes', { outcomes: [] }],
    ['redLines', { redLines: full().redLines.slice(1) }],
    ['an unknown field', { 'x-generator': 1 } as Partial<MapDocument>],
  ];
  it.each(other)('takes in %s', (_what, fields) => {
    expect(contentHash({ ...full(), ...fields })).not.toBe(contentHash(full()));
  });
});
