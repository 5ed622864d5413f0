import { describe, expect, it } from 'vitest';
import { audit } from '#shared/audit/audit.ts';
import type { Fix } from '#shared/audit/fix.ts';
import { contentHash } from '#shared/document/contentHash.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { previewFix } from '#renderer/store/previewFix.ts';
import { tellFix } from '#renderer/store/tellFix.ts';
import { aLeader, aMap, anArea, coordinator, NOW, owner } from '#tests/helpers/aMap.ts';

const TODAY = '2026-11-23';

/** The CFO decides on Pricing alone, and yet the CIO must agree. */
const team = aMap({
  leaders: [aLeader('CFO'), aLeader('CIO')],
  areas: [anArea('Pricing', { mode: 'sovereign', outcome: 'Margin' })],
  assignments: [owner('cfo', 'pricing'), coordinator('cio', 'pricing', { level: 'agree' })],
});

const reportOn = (document: MapDocument, hash: string | null = null) =>
  audit(buildModel(document), { today: TODAY, contentHash: hash });

/** The one finding of a rule on a map, with its report and the fix that has this label. */
function found(document: MapDocument, rule: string, label: string, hash: string | null = null) {
  const report = reportOn(document, hash);
  const finding = report.findings.find((one) => one.rule.id === rule);
  const fix = finding?.fixes().find((one) => one.label === label);
  if (!finding || !fix) throw new Error(`${rule} does not offer: ${label}`);
  return { report, finding, fix };
}

const contradicted = (document: MapDocument, label: string, hash: string | null = null) =>
  found(document, 'sovereign-with-coordinators', label, hash);

/** As many areas as make a map too large to be tried out between two frames. */
const many = Array.from({ length: 20_001 }, (_, index) => anArea('Area', { id: `a${index}` }));

describe('what is said of a fix before anybody chooses it', () => {
  it('one that settles nothing but its finding says that nothing comes of it', () => {
    const { report, finding, fix } = found(team, 'red-lines-unstated', 'Say that there are none');
    expect(tellFix(report, finding, fix)).toEqual({ sentence: 'Raises nothing new.', raised: [] });
  });

  it('one that settles another as well says how many', () => {
    const { report, finding, fix } = contradicted(team, 'Make the CIO informed');
    expect(tellFix(report, finding, fix)).toEqual({
      sentence: 'Raises nothing new, and settles 1 more finding.',
      raised: [],
    });
  });

  it('one that raises others names each, as they will be read', () => {
    const { report, finding, fix } = contradicted(team, 'Make it coordinated');
    const told = tellFix(report, finding, fix);
    expect(told?.sentence).toBe('Raises in turn:');
    expect(told?.raised.map(({ rule }) => rule.id).toSorted()).toEqual(fix.raises.toSorted());
    expect(told?.raised.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/ agree on Pricing, nobody can end it\.$/),
    );
  });

  it('what else it settles is counted, the finding itself not', () => {
    const { report, finding } = contradicted(team, 'Make it coordinated');
    const fix = offering({ id: 'area.remove', payload: { areaId: 'pricing' } });
    const preview = previewFix(report.findings, finding, fix);
    const others = preview?.settles.filter(({ rule }) => rule !== finding.rule) ?? [];
    expect(others.length).toBeGreaterThan(1);
    expect(preview?.settles).toContain(finding);
    expect(tellFix(report, finding, fix)?.sentence).toContain(
      `settles ${others.length} more findings`,
    );
  });

  it('one that settles others and raises some says both', () => {
    const { report, finding } = contradicted(team, 'Make it coordinated');
    const fix = offering({ id: 'leader.remove', payload: { leaderId: 'cfo' } });
    const told = tellFix(report, finding, fix);
    expect(told?.sentence).toMatch(/^Raises in turn \(and settles \d more findings?\):$/);
    expect(told?.raised.map(({ rule }) => rule.id)).toContain('no-owner');
  });
});

describe('of a map that is too large to be tried out', () => {
  const large = { ...team, areas: [...team.areas, ...many] };

  it('the rules that may speak up are named, in words', () => {
    const { report, finding, fix } = contradicted(large, 'Make it coordinated');
    expect(fix.raises.length).toBeGreaterThan(1);
    const told = tellFix(report, finding, { ...fix, raises: [...fix.raises, 'no-such-rule'] });
    expect(told?.sentence).toMatch(/^May raise: .+ and .+\.$/);
    expect(told?.sentence).not.toMatch(/undefined|no-such-rule/);
    expect(told?.raised).toEqual([]);
  });

  it('where none may, nothing is said', () => {
    const { report, finding, fix } = contradicted(large, 'Make the CIO informed');
    expect(tellFix(report, finding, fix)).toBeNull();
  });
});

describe('a fix that is tried out on a copy', () => {
  it('changes nothing: the map, and what was found, are as they were', () => {
    const { report, finding, fix } = contradicted(team, 'Make it coordinated');
    const before = JSON.stringify(team);
    previewFix(report.findings, finding, fix);
    expect(JSON.stringify(team)).toBe(before);
    expect(report.findings).toContain(finding);
  });

  it('that the map refuses by now is not tried out; its rules are named instead', () => {
    const { report, finding } = contradicted(team, 'Make it coordinated');
    const refused = offering({ id: 'leader.remove', payload: { leaderId: 'nobody' } });
    expect(previewFix(report.findings, finding, refused)).toBeNull();
    expect(tellFix(report, finding, refused)).toBeNull();
    const told = tellFix(report, finding, { ...refused, raises: ['no-owner'] });
    expect(told?.sentence).toMatch(/^May raise: .+\.$/);
  });

  it('of a map that somebody has signed says that the signature is out of date after it', () => {
    const signed = {
      ...team,
      signOffs: [
        {
          leaderId: 'cfo',
          level: 5 as const,
          reservation: '',
          on: NOW,
          contentHash: contentHash(team),
        },
      ],
    };
    const hash = contentHash(signed);
    const { report, finding, fix } = contradicted(signed, 'Make the CIO informed', hash);
    const raised = previewFix(report.findings, finding, fix)?.raises ?? [];
    expect(raised.map(({ rule }) => rule.id)).toContain('sign-off-stale');
    // As long as nobody knows the content of the map, nobody says that of it.
    const unread = contradicted(signed, 'Make the CIO informed');
    expect(previewFix(unread.report.findings, unread.finding, unread.fix)?.raises).toEqual([]);
  });

  it('leaves out what the team has accepted', () => {
    const { fix } = contradicted(team, 'Make it coordinated');
    const [first] = previewFix(
      reportOn(team).findings,
      contradicted(team, fix.label).finding,
      fix,
    )!.raises;
    const waiver = { finding: first!.key, reason: 'We know', by: 'CEO', on: NOW };
    const accepted = contradicted({ ...team, waivers: [waiver] }, fix.label);
    const { raises } = previewFix(accepted.report.findings, accepted.finding, accepted.fix)!;
    expect(raises.map(({ key }) => key)).not.toContain(first!.key);
  });

  it('takes one step after the other: the second stands on what the first has done', () => {
    const { report, finding } = contradicted(team, 'Make it coordinated');
    const fix = offering(
      { id: 'area.add', payload: { areaId: 'tax', name: 'Tax' } },
      { id: 'area.setMode', payload: { areaId: 'tax', mode: 'sovereign' } },
    );
    const raised = previewFix(report.findings, finding, fix)?.raises ?? [];
    expect(raised.map(({ key }) => key)).toContain('no-owner:tax');
  });
});

/** A fix that carries these commands out, and announces nothing. */
function offering(...commands: ReturnType<Fix['commands']>): Fix {
  return { label: 'Do it', raises: [], commands: () => commands };
}
