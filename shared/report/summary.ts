import { balance } from '../audit/balance.ts';
import { isDue, progress } from '../audit/progress.ts';
import type { Severity } from '../audit/rule.ts';
import type { ControlPurpose } from '../document/control.ts';
import { counted, joinWords } from '../lib/sentence.ts';
import { latestSignOffs } from '../model/latestSignOffs.ts';
import { LEAST_AGREEMENT } from '../model/leastAgreement.ts';
import { modeCounts } from '../model/modeCounts.ts';
import type { MapModel } from '../model/mapModel.ts';
import { heatLevel } from './heatLevel.ts';
import type { ReportSource } from './reportSource.ts';
import { dayWords } from './words.ts';

/**
 * The whole map in four to five sentences that hold for any map, empty, half done or finished: how much is
 * decided and how, what is not settled, where the team stands, what is at risk, and what becomes of the
 * paper. Sentences about which there is nothing to say are left out.
 */
export function summarySentences(source: ReportSource): readonly string[] {
  return [
    scope(source.model),
    openPoints(source),
    ...team(source),
    ...atRisk(source),
    ...fate(source),
  ];
}

const are = (count: number) => (count === 1 ? 'is' : 'are');

function scope(model: MapModel): string {
  const { leaders, areas } = model.document;
  const [team, map] = [counted(leaders.length, 'leader'), counted(areas.length, 'decision area')];
  if (leaders.length + areas.length === 0) return 'Nothing is on the map yet.';
  if (areas.length === 0) return `${team} on the map, and no decision area yet.`;
  if (leaders.length === 0) return `${map} on the map, and no leader yet.`;
  const modes = modeCounts(areas);
  const settled = areas.length - modes.undecided;
  if (settled === 0) return `${team} and ${map}; who decides is not settled for any yet.`;
  const ways = [
    [modes.sovereign, 'alone'],
    [modes.coordinated, 'in coordination'],
    [modes.shared, 'jointly'],
  ] as const;
  const how = ways
    .filter(([count]) => count > 0)
    .map(([count, way], at) => `${count} ${at === 0 ? `${are(count)} decided ` : ''}${way}`);
  const all = settled === areas.length ? `all ${settled}` : `${settled} of ${areas.length}`;
  const where = areas.length === 1 ? 'the one area' : `${all} areas`;
  const has = leaders.length === 1 ? 'has' : 'have';
  return `${team} ${has} settled who decides in ${where}: ${joinWords(how)}${tilt(model)}.`;
}

/** Only where too much or too little is decided together, by the map's own thresholds. */
function tilt(model: MapModel): string {
  const { needle } = balance(model);
  if (needle === 0) return '';
  const { sovereign, coordinated, shared } = modeCounts(model.document.areas);
  const few = needle > 0 ? sovereign : coordinated + shared;
  return `; ${few === 0 ? 'none is' : 'few are'} decided ${needle > 0 ? 'alone' : 'together'}`;
}

function openPoints({ model, findings }: ReportSource): string {
  const reached = progress(model);
  const open = findings.filter((finding) => finding.waiver === null && isDue(finding, reached));
  const of = (severity: Severity) => open.filter((one) => one.severity === severity).length;
  const [must, unsaid, discuss] = [of('error'), of('open'), of('warning')];
  const accepted = findings.filter(({ waiver }) => waiver !== null).length;
  const tail = accepted === 0 ? '' : `; ${accepted} ${are(accepted)} accepted with a reason`;
  if (must + unsaid + discuss === 0) return `No point is open${tail}.`;
  const parts = [
    ...(must > 0 ? [`${counted(must, 'point')} must be settled`] : []),
    ...(unsaid > 0 ? [`${counted(unsaid, 'point')} ${are(unsaid)} not yet said`] : []),
    ...(discuss > 0 ? [`${counted(discuss, 'point')} should be discussed`] : []),
  ];
  // "Point" is said once.
  const [first = '', ...rest] = parts;
  const said = joinWords([first, ...rest.map((part) => part.replace(/ points?/, ''))]);
  return must === 0 ? `Nothing has to be settled first; ${said}${tail}.` : `${said}${tail}.`;
}

function team(source: ReportSource): string[] {
  const { leaders } = source.model.document;
  if (leaders.length === 0) return [];
  return [`${outcomesText(source.model)}; ${signaturesText(source)}.`];
}

function outcomesText({ document: { outcomes, leaders } }: MapModel): string {
  if (outcomes.length === 0) return 'No shared outcome is stated yet';
  const levels = leaders.map(({ id }) =>
    outcomes.map(
      ({ agreements }) => agreements.find(({ leaderId }) => leaderId === id)?.level ?? null,
    ),
  );
  const isBehind = (level: number | null) => level !== null && level >= LEAST_AGREEMENT;
  const behind = levels.filter((own) => own.every(isBehind)).length;
  const against = levels.filter((own) => own.some((level) => level !== null && !isBehind(level)));
  const silent = leaders.length - behind - against.length;
  const what =
    outcomes.length === 1 ? 'the shared outcome' : `all ${outcomes.length} shared outcomes`;
  if (behind === leaders.length) {
    const who = leaders.length === 1 ? 'The only leader stands' : `All ${behind} leaders stand`;
    return `${who} behind ${what}`;
  }
  if (silent === leaders.length) return `No leader has spoken to ${what} yet`;
  const rest = [
    ...(against.length > 0
      ? [`${against.length} ${against.length === 1 ? 'does' : 'do'} not`]
      : []),
    ...(silent > 0 ? [`${silent} ${silent === 1 ? 'has' : 'have'} not spoken`] : []),
  ];
  if (leaders.length === 1) return `The only leader does not stand behind ${what}`;
  const head = behind === 0 ? 'No leader stands' : `${behind} of ${leaders.length} leaders stand`;
  return `${head} behind ${what}, ${joinWords(rest)}`;
}

function signaturesText({ model, findings }: ReportSource): string {
  const { leaders } = model.document;
  const signed = latestSignOffs(model.document).size;
  const stale = findings.filter(({ rule }) => rule.id === 'sign-off-stale').length;
  if (signed === 0) return 'nobody has signed yet';
  const who =
    signed === leaders.length ? 'all have signed' : `${signed} of ${leaders.length} have signed`;
  return stale === 0 ? who : `${who}, ${stale} of them an earlier version`;
}

function atRisk({ model, redaction }: ReportSource): string[] {
  const { risks, redLines } = model.document;
  if (model.document.leaders.length + model.document.areas.length === 0) return [];
  if (risks.length + redLines.length === 0) return ['No risk is stated and no red line named yet.'];
  const heavy = risks.filter((risk) => heatLevel(risk) === 'high').length;
  // Where some are kept back, a number would say less than there is.
  const ofThem =
    redaction === 'none' && heavy > 0
      ? `, ${risks.length === 1 ? 'a high one' : `${heavy} of them high`},`
      : '';
  const stated =
    risks.length === 0
      ? 'No risk is stated'
      : `${counted(risks.length, 'risk')} ${are(risks.length)} stated${ofThem}`;
  const named =
    redLines.length === 0
      ? 'no red line is named'
      : `${counted(redLines.length, 'red line')} ${are(redLines.length)} named`;
  return [`${stated} and ${named}.`];
}

const PUT_FORWARD: Readonly<Record<ControlPurpose, string>> = {
  '': '',
  information: 'This paper is for information',
  discussion: 'This paper is for discussion',
  decision: 'This paper is for decision',
};

function fate({ model, date }: ReportSource): string[] {
  const { control, effectiveOn, reviewOn } = model.document;
  const purpose = PUT_FORWARD[control.purpose];
  const isFuture = effectiveOn !== null && effectiveOn > date;
  const isDueLater = reviewOn !== null && reviewOn >= date;
  const parts = [
    purpose,
    effectiveOn === null
      ? ''
      : isFuture
        ? `the map takes effect on ${dayWords(effectiveOn)}`
        : `the map has been in effect since ${dayWords(effectiveOn)}`,
    reviewOn === null
      ? ''
      : isDueLater
        ? `the next review is due on ${dayWords(reviewOn)}`
        : `its review was due on ${dayWords(reviewOn)}`,
  ].filter((part) => part !== '');
  if (parts.length === 0) return [];
  const [first = '', ...rest] = parts;
  const head = purpose === '' ? first.replace(/^the/, 'The').replace(/^its/, 'Its') : first;
  return [`${[head, ...rest].join('; ')}.`];
}
