import type { DecisionArea } from '../document/area.ts';
import type { Assignment } from '../document/assignment.ts';
import type { Id } from '../document/fields.ts';
import { isBlank } from '../lib/isBlank.ts';
import { dayWords } from '../lib/dayWords.ts';
import { capitalised, counted, joinWords } from '../lib/sentence.ts';
import { acknowledgedBy } from './acknowledgedBy.ts';
import type { MapModel } from './mapModel.ts';
import { CATEGORY_NAMES, GROUND_WORDS } from './partWords.ts';

/** One thing that is said under a heading; `note` stands second. */
export interface AnswerItem {
  readonly text: string;
  readonly note: string;
  readonly isConfidential: boolean;
}

export interface AnswerPart {
  readonly kind: 'limit' | 'reserved' | 'call' | 'bringIn' | 'tell' | 'lines' | 'experts' | 'tie';
  readonly label: string;
  readonly items: readonly AnswerItem[];
}

/** Who decides in an area, as one would say it to somebody who asks. */
export interface AreaAnswer {
  readonly area: DecisionArea;
  /** "The CFO decides alone." Where it is not settled, that. */
  readonly saying: string;
  /** How it is decided is agreed, and the people who do so are named. */
  readonly isSettled: boolean;
  /** Parts that say something; what the map does not say is left out, or said where it matters. */
  readonly parts: readonly AnswerPart[];
}

const item = (text: string, note = '', isConfidential = false): AnswerItem => ({
  text,
  note,
  isConfidential,
});

/** The answer for one area; `null` when the map does not hold it. */
export function areaAnswer(model: MapModel, areaId: Id): AreaAnswer | null {
  const area = model.area(areaId);
  if (!area) return null;
  const people = peopleOf(model, area);
  const toItem = (one: Assignment) => item(capitalised(the(model, one.leaderId)));
  const parts: AnswerPart[] = [
    { kind: 'limit', label: 'Limit', items: limitOf(area) },
    { kind: 'reserved', label: 'Reserved to the board or the chair', items: said(area.reserved) },
    { kind: 'call', label: 'Call', items: people.owners.map((owner) => callOf(model, owner)) },
    { kind: 'bringIn', label: 'Coordinate with', items: bringIn(model, people.coordinators) },
    { kind: 'tell', label: 'Tell afterwards', items: people.informed.map(toItem) },
    { kind: 'lines', label: 'Red lines', items: redLinesOf(model, area, people) },
    { kind: 'experts', label: 'Ask for advice', items: expertsOf(model, area) },
    { kind: 'tie', label: 'If they cannot agree', items: tieOf(model, area, people) },
  ];
  return {
    area,
    ...sayingOf(model, area, people),
    parts: parts.filter((part) => part.items.length > 0),
  };
}

interface People {
  readonly owners: readonly Assignment[];
  readonly coordinators: readonly Assignment[];
  readonly informed: readonly Assignment[];
}

function peopleOf(model: MapModel, { id }: DecisionArea): People {
  const [owners, coordinators] = [model.inRole(id, 'owner'), model.inRole(id, 'coordinator')];
  return { owners, coordinators, informed: model.inRole(id, 'informed') };
}

function the(model: MapModel, leaderId: Id): string {
  const title = model.leader(leaderId)?.title ?? '';
  return isBlank(title) ? 'a leader without a title' : `the ${title.trim()}`;
}

const names = (model: MapModel, list: readonly { readonly leaderId: Id }[]) =>
  joinWords(list.map(({ leaderId }) => the(model, leaderId)));

const said = (text: string) => (isBlank(text) ? [] : [item(sentence(text))]);

/** As written, with a capital and a full stop. */
function sentence(text: string): string {
  const trimmed = capitalised(text.trim());
  return /[.!?…。]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

type Saying = Pick<AreaAnswer, 'saying' | 'isSettled'>;

function sayingOf(model: MapModel, area: DecisionArea, people: People): Saying {
  const lane = laneSaying(model, area, people);
  if (!area.dispute) return lane;
  const { claimantIds, settledBy, until } = area.dispute;
  const claim =
    claimantIds.length > 0
      ? `It is disputed: ${joinWords(claimantIds.map((id) => the(model, id)))} ${claimantIds.length > 1 ? 'each claim it' : 'claims it'}.`
      : 'It is disputed who owns it.';
  const settling = isBlank(settledBy) ? '' : ` To be settled by ${settledBy.trim()}.`;
  const provisional = until === null ? 'Until then' : `Until ${dayWords(until)}`;
  const meanwhile = lane.isSettled ? ` ${provisional}: ${lane.saying}` : '';
  return { saying: `${claim}${settling}${meanwhile}`, isSettled: false };
}

function laneSaying(model: MapModel, area: DecisionArea, people: People): Saying {
  const { owners, coordinators } = people;
  const who = capitalised(names(model, owners));
  const settled = (saying: string): Saying => ({ saying, isSettled: true });
  const open = (saying: string): Saying => ({ saying, isSettled: false });
  if (area.mode === 'undecided') {
    return open(
      owners.length === 0
        ? 'Not settled: how this is decided has not been agreed, and nobody owns it yet.'
        : `Not settled: ${names(model, owners)} ${owners.length === 1 ? 'owns' : 'own'} it on the map, but how it is decided has not been agreed.`,
    );
  }
  if (owners.length === 0) return open('Not settled: nobody is named yet who decides this.');
  if (area.mode === 'shared') {
    return owners.length > 1
      ? settled(`${who} decide together.`)
      : open(`Not settled: this is to be shared, but only ${names(model, owners)} is named.`);
  }
  if (owners.length > 1) {
    return open(
      `Not settled: one leader is to decide this, and ${names(model, owners)} each own it.`,
    );
  }
  if (area.mode === 'sovereign') {
    const others = coordinators.length > 0 ? ' Yet others stand as to be brought in.' : '';
    return { saying: `${who} decides alone.${others}`, isSettled: coordinators.length === 0 };
  }
  const agreeing = coordinators.filter((one) => one.level === 'agree');
  const consulted = coordinators.filter((one) => one.level !== 'agree');
  const after = consulted.length > 0 ? `, after consulting ${names(model, consulted)}` : '';
  const must = agreeing.length > 0 ? `; ${names(model, agreeing)} must agree` : '';
  return coordinators.length > 0
    ? settled(`${who} decides${after}${must}.`)
    : open(`${who} decides after bringing others in, but nobody is named for that yet.`);
}

function limitOf(area: DecisionArea): readonly AnswerItem[] {
  if (!isBlank(area.limit)) return said(area.limit);
  return area.mode === 'undecided' ? [] : [item('No limit is said.')];
}

function callOf(model: MapModel, { leaderId }: Assignment): AnswerItem {
  const deputy = model.leader(leaderId)?.deputy.trim() ?? '';
  return item(capitalised(the(model, leaderId)), deputy === '' ? '' : `Deputy: ${deputy}`);
}

/** Who must agree before who is consulted: that call takes longer. */
function bringIn(model: MapModel, coordinators: readonly Assignment[]): readonly AnswerItem[] {
  const inOrder = [
    ...coordinators.filter((one) => one.level === 'agree'),
    ...coordinators.filter((one) => one.level !== 'agree'),
  ];
  return inOrder.map(({ leaderId, level, ground }) => {
    const how = level === 'agree' ? 'must agree' : 'is consulted';
    const why = ground === null ? '' : `Because of: ${GROUND_WORDS[ground].toLowerCase()}`;
    return item(`${capitalised(the(model, leaderId))} ${how}`, why);
  });
}

/** Those on the area, then those that its owners and coordinators hold everywhere. */
function redLinesOf(model: MapModel, area: DecisionArea, people: People): readonly AnswerItem[] {
  const deciding = [...people.owners, ...people.coordinators];
  const general = deciding.flatMap(({ leaderId }) =>
    model.redLinesOfLeader(leaderId).filter((line) => line.areaId === null),
  );
  return [...model.redLinesOfArea(area.id), ...general].map((line) => {
    const scope = line.areaId === null ? ', everywhere' : '';
    const stop = isBlank(line.ifReached) ? '' : ` If it is reached: ${sentence(line.ifReached)}`;
    const note = `${capitalised(the(model, line.leaderId))}${scope}. ${CATEGORY_NAMES[line.category]}.${stop}`;
    return item(sentence(line.statement), note, line.confidential);
  });
}

/** Experts whom a peer recognises, and those heard on the area with the answer they got. */
function expertsOf(model: MapModel, area: DecisionArea): readonly AnswerItem[] {
  const recognised = model.document.expertise.flatMap((expertise) => {
    const peers = acknowledgedBy(expertise).length;
    if (!expertise.areaIds.includes(area.id) || peers === 0) return [];
    const who = capitalised(the(model, expertise.leaderId));
    return item(`${who} on ${expertise.domain.trim()}`, `Recognised by ${counted(peers, 'peer')}`);
  });
  const heard = area.heard.map(({ leaderId, answer }) =>
    item(
      `${capitalised(the(model, leaderId))} was heard`,
      isBlank(answer) ? '' : `Answer: ${sentence(answer)}`,
    ),
  );
  return [...recognised, ...heard];
}

function tieOf(model: MapModel, area: DecisionArea, people: People): readonly AnswerItem[] {
  const tieBreaker =
    area.tieBreakerId === null
      ? []
      : [item(`${capitalised(the(model, area.tieBreakerId))} decides.`)];
  const ways = [...tieBreaker, ...said(area.escalation)];
  if (ways.length > 0) return ways;
  const canTie =
    (area.mode === 'shared' && people.owners.length > 1) ||
    (area.mode === 'coordinated' && people.coordinators.some((one) => one.level === 'agree'));
  return canTie ? [item('Nobody is named who ends it.')] : [];
}
