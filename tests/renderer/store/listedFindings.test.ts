import { describe, expect, it } from 'vitest';
import { audit } from '#shared/audit/audit.ts';
import type { Finding } from '#shared/audit/finding.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import {
  listedFindings,
  panelFilter,
  walkedFindings,
  type FindingFilter,
} from '#renderer/store/listedFindings.ts';
import { progressOf } from '#renderer/store/progressOf.ts';
import { FRESH_SESSION } from '#renderer/store/sessionState.ts';
import { aLeader, aMap, anArea, coordinator, informed, NOW, owner } from '#tests/helpers/aMap.ts';

/** The CFO decides on Pricing alone, and yet the CIO coordinates; nobody decides on Brand; the CMO hears of both. */
const team = aMap({
  leaders: [aLeader('CFO'), aLeader('CIO'), aLeader('CMO')],
  areas: [anArea('Pricing', { mode: 'sovereign' }), anArea('Brand', { mode: 'shared' })],
  assignments: [
    owner('cfo', 'pricing'),
    coordinator('cio', 'pricing'),
    informed('cmo', 'pricing'),
    informed('cmo', 'brand'),
  ],
});
const reportOn = (document: MapDocument) =>
  audit(buildModel(document), { today: '2026-11-23', contentHash: null });
const EVERYTHING: FindingFilter = { step: null, leaderId: null, meetingStep: 1 };
const list = (filter: Partial<FindingFilter> = {}, document = team) =>
  listedFindings(reportOn(document), { ...EVERYTHING, ...filter });
const keys = (findings: readonly Finding[]) => findings.map(({ key }) => key);

describe('findings as they are listed', () => {
  it('what presses most comes first, and what nobody has got to waits apart', () => {
    const listed = list();
    const walked = walkedFindings(listed);
    expect(walked.map(({ severity }) => severity)).toEqual(
      (['error', 'open', 'warning', 'info'] as const).flatMap((severity) =>
        listed.groups[severity].map(() => severity),
      ),
    );
    expect(keys(walked)).toContain('no-owner:brand');
    expect(listed.later.length).toBeGreaterThan(0);
    expect(listed.later.every(({ severity, step }) => severity === 'open' && step > 1)).toBe(true);
  });

  it('as the meeting goes on, what its step asks becomes due', () => {
    const [before, after] = [list(), list({ meetingStep: 4 })];
    expect(after.later.length).toBeLessThan(before.later.length);
    expect(after.later.every(({ step }) => step > 4)).toBe(true);
  });

  it('a step asked for by itself lists what it asks, whether or not the team has got there', () => {
    const listed = list({ step: 3 });
    expect(listed.later).toEqual([]);
    expect(listed.groups.open.length).toBeGreaterThan(0);
    expect(walkedFindings(listed).every(({ step }) => step === 3)).toBe(true);
  });

  it('a leader’s are about them, or about what they decide or help decide, not what they hear of', () => {
    const of = (leaderId: string) => keys(walkedFindings(list({ leaderId })));
    expect(of('cfo')).toContain('sovereign-with-coordinators:pricing');
    expect(of('cio')).toContain('sovereign-with-coordinators:pricing');
    expect(of('cmo')).not.toContain('sovereign-with-coordinators:pricing');
    expect(of('cfo')).not.toContain('no-owner:brand');
  });

  it('what one leader has not said is nothing of another’s', () => {
    const of = (leaderId: string) => walkedFindings(list({ leaderId, step: 3 }));
    expect(keys(of('cio'))).toContain('red-lines-unstated:cio');
    expect(keys(of('cio'))).not.toContain('red-lines-unstated:cfo');
  });

  it('what the team has accepted is listed apart, and not walked', () => {
    const waiver = { finding: 'no-owner:brand', reason: 'Hiring', by: 'CEO', on: NOW };
    const listed = list({}, { ...team, waivers: [waiver] });
    expect(keys(listed.accepted)).toEqual(['no-owner:brand']);
    expect(keys(walkedFindings(listed))).not.toContain('no-owner:brand');
  });

  it('are made once for a report and a filter', () => {
    const report = reportOn(team);
    expect(listedFindings(report, { ...EVERYTHING })).toBe(listedFindings(report, EVERYTHING));
    expect(listedFindings(report, { ...EVERYTHING, step: 5 })).not.toBe(
      listedFindings(report, EVERYTHING),
    );
  });

  it('the panel lists what it was asked for, as of the step of the meeting', () => {
    const session = {
      ...FRESH_SESSION,
      findings: { current: null, step: 2, leaderId: 'cfo' },
      meeting: { ...FRESH_SESSION.meeting, step: 3 },
    } as const;
    expect(panelFilter(session)).toEqual({ step: 2, leaderId: 'cfo', meetingStep: 3 });
  });
});

it('how far the team has got is made once for a map and a step, and follows both', () => {
  const model = buildModel(team);
  const first = progressOf(model, 1);
  expect(progressOf(model, 1)).toBe(first);
  const later = progressOf(model, 4);
  const reached = ({ steps }: typeof first) => steps.filter(({ isReached }) => isReached).length;
  expect(reached(later)).toBeGreaterThan(reached(first));
});
