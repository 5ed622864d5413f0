import type { Finding } from '../audit/finding.ts';
import { placesOf } from '../audit/placesOf.ts';
import { SEVERITIES, SEVERITY_WORDS, type Severity } from '../audit/rule.ts';
import type { DecisionArea } from '../document/area.ts';
import type { Id } from '../document/fields.ts';
import { assertNever } from '../lib/assertNever.ts';
import { isBlank } from '../lib/isBlank.ts';
import { capitalised, counted, joinWords } from '../lib/sentence.ts';
import { areaAnswer } from '../model/areaAnswer.ts';
import type { MapModel } from '../model/mapModel.ts';
import { modeCounts } from '../model/modeCounts.ts';
import type { PresentSource } from './presentStops.ts';
import { NOTHING_THERE, type PresentStop } from './presentStop.ts';

/** Something on the map that a stop is about: it is shown large. */
export interface StopItem {
  readonly kind: 'leader' | 'area';
  readonly id: Id;
}

/** A risk or red line that belongs to what is spoken about. */
export interface StopNote {
  readonly kind: 'risk' | 'redLine';
  readonly id: Id;
}

/** What the room is told at a stop. */
export interface StopWords {
  readonly title: string;
  /** One or two plain sentences; never a text of a risk or red line. */
  readonly sentence: string;
  /** Of a finding alone. */
  readonly severity: Severity | null;
  /** Empty: the whole map. */
  readonly items: readonly StopItem[];
  readonly notes: readonly StopNote[];
}

/** The words of a stop, and what on the map it is about. */
export function describeStop(source: PresentSource, stop: PresentStop): StopWords {
  const { model } = source;
  switch (stop.walk) {
    case 'overview':
      return about(model.document.title, overview(source));
    case 'domains': {
      const areas = model.areasOfDomain(stop.domain);
      const items = areas.map(({ id }): StopItem => ({ kind: 'area', id }));
      return about(stop.domain, lanesOf(areas), { items });
    }
    case 'leaders':
      return leaderWords(model, stop.leaderId);
    case 'areas':
    case 'disputes':
    case 'unsettled':
      return about(
        model.area(stop.areaId)?.name ?? '',
        areaAnswer(model, stop.areaId)?.saying ?? '',
        {
          items: [{ kind: 'area', id: stop.areaId }],
          notes: notesIn(model, stop.areaId),
        },
      );
    case 'findings':
      return findingWords(stop.finding);
    default:
      return assertNever(stop);
  }
}

function about(title: string, sentence: string, more: Partial<StopWords> = {}): StopWords {
  return { title, sentence, severity: null, items: [], notes: [], ...more };
}

/** "23 of 23 areas settled. 1 must settle, 4 discuss." */
function overview({ model, findings }: PresentSource): string {
  const { areas } = model.document;
  const settled = areas.filter(({ mode }) => mode !== 'undecided').length;
  const said = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count > 0 && severity !== 'info' ? `${count} ${COUNTED[severity]}` : [];
  });
  const lanes =
    areas.length === 0
      ? NOTHING_THERE.areas
      : `${settled} of ${counted(areas.length, 'area')} settled.`;
  return said.length > 0 ? `${lanes} In the findings: ${joinWords(said)}.` : lanes;
}

const COUNTED: Readonly<Record<Severity, string>> = {
  error: 'to settle',
  open: 'not yet said',
  warning: 'to discuss',
  info: SEVERITY_WORDS.info.toLowerCase(),
};

/** "6 areas: 2 decided alone, 3 coordinated and 1 shared." */
function lanesOf(areas: readonly DecisionArea[], before = ''): string {
  const { sovereign, coordinated, shared, undecided } = modeCounts(areas);
  const parts = [
    [sovereign, 'decided alone'],
    [coordinated, 'coordinated'],
    [shared, 'shared'],
    [undecided, 'not settled'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return `${before}${counted(areas.length, 'area')}: ${joinWords(said)}.`;
}

/** Longer names are counted, not said: a sentence has two lines on the wall, and the map says the names. */
const SAID = 170;

/** "Decides Payroll alone; coordinates Pricing." */
function namesOf(areas: readonly DecisionArea[]): string {
  const ways: readonly [DecisionArea['mode'], (names: string) => string][] = [
    ['sovereign', (names) => `decides ${names} alone`],
    ['coordinated', (names) => `coordinates ${names}`],
    ['shared', (names) => `shares ${names}`],
    ['undecided', (names) => `stands for ${names}, not settled yet`],
  ];
  const said = ways.flatMap(([mode, say]) => {
    const names = areas.filter((area) => area.mode === mode).map(({ name }) => name.trim());
    return names.length > 0 ? [say(joinWords(names))] : [];
  });
  return `${capitalised(said.join('; '))}.`;
}

function leaderWords(model: MapModel, leaderId: Id): StopWords {
  const roles = model.assignmentsOfLeader(leaderId);
  const owned = roles.flatMap(({ role, areaId }) =>
    role === 'owner' ? (model.area(areaId) ?? []) : [],
  );
  const inRole = (role: string) => roles.filter((one) => one.role === role).length;
  const [coordinated, informed] = [inRole('coordinator'), inRole('informed')];
  const named = namesOf(owned);
  const owns =
    owned.length === 0 ? 'Owns no area.' : named.length > SAID ? lanesOf(owned, 'Owns ') : named;
  const others = [
    ...(coordinated > 0 ? [`brought into ${counted(coordinated, 'other area')}`] : []),
    ...(informed > 0 ? [`informed of ${informed}`] : []),
  ];
  const also = others.length === 0 ? '' : ` Also ${joinWords(others)}.`;
  const title = model.leader(leaderId)?.title ?? '';
  return about(isBlank(title) ? 'A leader without a title' : title, `${owns}${also}`, {
    items: [
      { kind: 'leader', id: leaderId },
      ...owned.map(({ id }): StopItem => ({ kind: 'area', id })),
    ],
    notes: [
      ...model.redLinesOfLeader(leaderId).map(({ id }) => ({ kind: 'redLine' as const, id })),
      ...model.risksOfLeader(leaderId).map(({ id }) => ({ kind: 'risk' as const, id })),
    ],
  });
}

function findingWords(finding: Finding): StopWords {
  const places = placesOf(finding);
  const items = places.flatMap(({ kind, id }): StopItem[] =>
    kind === 'leader' || kind === 'area' ? [{ kind, id }] : [],
  );
  const areas = items.filter(({ kind }) => kind === 'area');
  const notes = finding.subjects.flatMap(({ kind, id }): StopNote[] =>
    kind === 'risk' || kind === 'redLine' ? [{ kind, id }] : [],
  );
  return about(finding.rule.title, finding.message, {
    severity: finding.severity,
    // Where an area is named, that is what the room looks at.
    items: areas.length > 0 ? areas : items,
    notes,
  });
}

function notesIn(model: MapModel, areaId: Id): readonly StopNote[] {
  return [
    ...model.redLinesOfArea(areaId).map(({ id }) => ({ kind: 'redLine' as const, id })),
    ...model.risksOfArea(areaId).map(({ id }) => ({ kind: 'risk' as const, id })),
  ];
}
