import type { DecisionArea } from '../document/area.ts';
import type { Assignment } from '../document/assignment.ts';
import type { Id, IsoDate } from '../document/fields.ts';
import type { Leader } from '../document/leader.ts';
import { isBlank } from '../lib/isBlank.ts';
import { dayWords } from '../lib/dayWords.ts';
import type { MapModel } from '../model/mapModel.ts';
import { mapTitle } from '../model/mapTitle.ts';
import { CATEGORY_NAMES } from '../model/partWords.ts';
import type { Mark } from './blocks.ts';
import { namesList } from './directions.ts';
import { WITHHELD } from './redact.ts';
import type { ReportSource } from './reportSource.ts';
import { appetiteText } from './words.ts';

/** Something said of an area: "Must agree: COO and CISO". */
export interface CardLine {
  readonly label: string;
  readonly text: string;
}

export interface CardItem {
  readonly id: Id;
  readonly name: string;
  readonly marks: readonly Mark[];
  readonly lines: readonly CardLine[];
}

/** Areas in which a leader has the same part; without items it is left out. */
export interface CardGroup {
  readonly id: string;
  readonly title: string;
  /** The sign of the part. */
  readonly mark: Mark | null;
  /** Long lists of small parts run on; what one owns has lines of its own. */
  readonly look: 'full' | 'brief';
  readonly items: readonly CardItem[];
}

/** "My lane" on one page: what one leader decides, with whom, and what stands in the way. */
export interface PocketCard {
  readonly leaderId: Id;
  readonly title: string;
  readonly unit: string;
  /** How many areas one decides alone, with others brought in, and together. */
  readonly counts: readonly {
    readonly mark: Mark;
    readonly count: number;
    readonly label: string;
  }[];
  readonly appetite: { readonly text: string; readonly mark: Mark | null };
  /** Whom to call when the leader is away. */
  readonly away: string;
  /** What one decides. */
  readonly decides: readonly CardGroup[];
  /** Where others decide. */
  readonly takesPart: readonly CardGroup[];
  readonly redLines: readonly CardItem[];
  readonly risks: readonly CardItem[];
  /** Said instead of an empty list. */
  readonly empty: { readonly lane: string; readonly redLines: string; readonly risks: string };
}

/** Cards to print, with what the footer of each says. */
export interface PocketCards {
  readonly mapTitle: string;
  readonly classification: string;
  readonly version: string;
  readonly date: IsoDate;
  readonly cards: readonly PocketCard[];
}

/**
 * The cards of all leaders, or of some, in the order of the map.
 *
 * @param of ids of leaders; an unknown one is passed over
 */
export function pocketCards(source: ReportSource, of: 'all' | readonly Id[]): PocketCards {
  const { document } = source.model;
  const wanted = of === 'all' ? null : new Set(of);
  const leaders = document.leaders.filter(({ id }) => wanted === null || wanted.has(id));
  return {
    mapTitle: mapTitle(document),
    classification: document.classification,
    version: document.control.version,
    date: source.date,
    cards: leaders.map((leader) => pocketCard(source, leader)),
  };
}

/** What the card of one leader says. */
export function pocketCard(source: ReportSource, leader: Leader): PocketCard {
  const { model } = source;
  const own = rolesOf(model, leader.id);
  const alone = own.filter(({ role, area }) => role.role === 'owner' && area.mode === 'sovereign');
  const withOthers = own.filter(
    ({ role, area }) => role.role === 'owner' && area.mode === 'coordinated',
  );
  const together = own.filter(({ role, area }) => role.role === 'owner' && area.mode === 'shared');
  const full = (part: (typeof own)[number]) => ownedItem(model, leader.id, part.area);
  return {
    leaderId: leader.id,
    title: leader.title,
    unit: leader.unit,
    counts: [
      { mark: mode('sovereign'), count: alone.length, label: 'alone' },
      { mark: mode('coordinated'), count: withOthers.length, label: 'with others brought in' },
      { mark: mode('shared'), count: together.length, label: 'together' },
    ],
    appetite: appetiteOf(source, leader),
    away: isBlank(leader.deputy) ? 'Nobody is named yet.' : leader.deputy,
    decides: filled([
      group('alone', 'I decide alone', mode('sovereign'), alone.map(full)),
      group('withOthers', 'I decide, and bring in', mode('coordinated'), withOthers.map(full)),
      group('together', 'We decide together', mode('shared'), together.map(full)),
      group('open', 'Not settled yet', mode('undecided'), openItems(model, leader.id, own)),
    ]),
    takesPart: filled(partGroups(model, leader.id, own)),
    redLines: model.redLinesOfLeader(leader.id).map((line) => ({
      id: line.id,
      name: line.statement,
      marks: [{ kind: 'redLine', category: line.category }],
      lines: lines([
        [CATEGORY_NAMES[line.category], placeOf(model, line.areaId)],
        ['If it is reached', line.ifReached],
      ]),
    })),
    risks: model.risksOfLeader(leader.id).map((risk) => ({
      id: risk.id,
      name: risk.atRisk,
      marks: [],
      lines: lines([
        ['In', placeOf(model, risk.areaId)],
        ['It has failed when', risk.failure],
        ['Response', risk.response],
      ]),
    })),
    empty: {
      lane: 'Nothing is decided for this lane yet.',
      redLines: leader.noRedLines ? 'I hold none.' : 'None is named yet.',
      risks: 'None is stated yet.',
    },
  };
}

interface Part {
  readonly role: Assignment;
  readonly area: DecisionArea;
}

const mode = (of: DecisionArea['mode']): Mark => ({ kind: 'mode', mode: of });

/** A leader's parts, in the order of the map's areas. */
function rolesOf(model: MapModel, leaderId: Id): readonly Part[] {
  return model
    .assignmentsOfLeader(leaderId)
    .flatMap((role) => {
      const area = model.area(role.areaId);
      return area ? [{ role, area }] : [];
    })
    .sort((a, b) => model.areaIndex(a.area.id) - model.areaIndex(b.area.id));
}

function group(
  id: string,
  title: string,
  mark: Mark | null,
  items: readonly CardItem[],
  look: CardGroup['look'] = 'full',
): CardGroup {
  return { id, title, mark, look, items };
}

const filled = (groups: readonly CardGroup[]) => groups.filter(({ items }) => items.length > 0);

/** Lines that say something. */
function lines(pairs: readonly (readonly [label: string, text: string])[]): CardLine[] {
  return pairs.filter(([, text]) => !isBlank(text)).map(([label, text]) => ({ label, text }));
}

const critical = (area: DecisionArea): readonly Mark[] =>
  area.critical ? [{ kind: 'critical' }] : [];

function placeOf(model: MapModel, areaId: Id | null): string {
  return areaId === null ? 'in everything' : (model.area(areaId)?.name ?? '');
}

function titles(model: MapModel, roles: readonly Assignment[]): string {
  return namesList(roles.map(({ leaderId }) => model.leader(leaderId)?.title ?? ''));
}

function ownedItem(model: MapModel, leaderId: Id, area: DecisionArea): CardItem {
  const coordinators = model.inRole(area.id, 'coordinator');
  const others = model.inRole(area.id, 'owner').filter((owner) => owner.leaderId !== leaderId);
  const mustAgree = coordinators.filter(({ level }) => level === 'agree');
  const consulted = coordinators.filter(({ level }) => level !== 'agree');
  return {
    id: area.id,
    name: area.name,
    marks: critical(area),
    lines: lines([
      ['With', titles(model, others)],
      ['Must agree', titles(model, mustAgree)],
      ['Consulted', titles(model, consulted)],
      ['If we cannot agree', tieBreak(model, area, mustAgree.length > 0)],
      ['Limit', area.limit],
      ['Reserved', area.reserved],
      ['Outcome', area.outcome],
      ['Disputed', disputeText(area)],
    ]),
  };
}

/** Who ends it, where somebody may have to; that nobody does is said, since a card is what one acts on. */
function tieBreak(model: MapModel, area: DecisionArea, mustSomebodyAgree: boolean): string {
  const breaker = area.tieBreakerId === null ? undefined : model.leader(area.tieBreakerId);
  const parts = [breaker ? `${breaker.title} decides` : '', area.escalation];
  const said = parts.filter((part) => !isBlank(part)).join('; ');
  if (said !== '') return said;
  return area.mode === 'shared' || mustSomebodyAgree ? 'not said yet' : '';
}

function disputeText({ dispute }: DecisionArea): string {
  if (!dispute) return '';
  const settledBy = isBlank(dispute.settledBy) ? 'nobody is named to settle it' : dispute.settledBy;
  return `${settledBy}${dispute.until === null ? '' : `, until ${dayWords(dispute.until)}`}`;
}

/** Areas without a lane that one owns on the map, and areas that one claims without owning them. */
function openItems(model: MapModel, leaderId: Id, own: readonly Part[]): CardItem[] {
  const drawn = own.filter(({ role, area }) => role.role === 'owner' && area.mode === 'undecided');
  const isOwner = new Set(
    own.filter(({ role }) => role.role === 'owner').map(({ area }) => area.id),
  );
  const claimed = model.document.areas.filter(
    ({ id, dispute }) => !isOwner.has(id) && dispute?.claimantIds.includes(leaderId),
  );
  return [...drawn.map(({ area }) => area), ...claimed].map((area) =>
    ownedItem(model, leaderId, area),
  );
}

function partGroups(model: MapModel, leaderId: Id, own: readonly Part[]): CardGroup[] {
  const brief = (area: DecisionArea): CardItem => ({
    id: area.id,
    name: area.name,
    marks: critical(area),
    lines: lines([['', titles(model, model.inRole(area.id, 'owner'))]]),
  });
  const where = (test: (role: Assignment) => boolean) =>
    own.filter(({ role }) => test(role)).map(({ area }) => brief(area));
  const coordinator = (mustAgree: boolean): Mark => ({
    kind: 'role',
    role: 'coordinator',
    mustAgree,
    mode: 'coordinated',
  });
  const informed: Mark = { kind: 'role', role: 'informed', mustAgree: false, mode: 'coordinated' };
  const { areas } = model.document;
  const ended = areas.filter(({ tieBreakerId }) => tieBreakerId === leaderId);
  const heard = areas.filter((area) => area.heard.some((one) => one.leaderId === leaderId));
  const isCoordinator = ({ role }: Assignment) => role === 'coordinator';
  return [
    group(
      'mustAgree',
      'I must agree',
      coordinator(true),
      where((role) => isCoordinator(role) && role.level === 'agree'),
      'brief',
    ),
    group(
      'consulted',
      'I am consulted',
      coordinator(false),
      where((role) => isCoordinator(role) && role.level !== 'agree'),
      'brief',
    ),
    group('ties', 'I decide when they cannot agree', null, ended.map(brief), 'brief'),
    group('heard', 'I am heard as an expert', null, heard.map(brief), 'brief'),
    group(
      'informed',
      'I am informed',
      informed,
      where(({ role }) => role === 'informed'),
      'brief',
    ),
  ];
}

function appetiteOf({ redaction }: ReportSource, { appetite }: Leader): PocketCard['appetite'] {
  if (redaction === 'all') return { text: WITHHELD, mark: null };
  return {
    text: appetiteText(appetite),
    mark: appetite === null ? null : { kind: 'appetite', appetite },
  };
}
