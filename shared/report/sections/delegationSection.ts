import type { DecisionArea } from '../../document/area.ts';
import { isBlank } from '../../lib/isBlank.ts';
import { withoutEnd } from '../../lib/withoutEnd.ts';
import type { MapModel } from '../../model/mapModel.ts';
import type { Cell, Row, Section, Table } from '../blocks.ts';
import { namesList } from '../directions.ts';
import { sectionTitle } from '../paperSections.ts';
import type { ReportSource } from '../reportSource.ts';
import { dayWords } from '../words.ts';

/** Each area with its owner, up to where, what is reserved, and who ends a tie. */
export function delegationSection({ model, date }: ReportSource): Section {
  return {
    id: 'delegation',
    title: sectionTitle('delegation'),
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: effect(model.document.effectiveOn, date) },
      schedule(model),
    ],
  };
}

function effect(effectiveOn: string | null, today: string): string {
  if (effectiveOn === null) return 'The day from which this schedule is in effect is not set yet.';
  const day = dayWords(effectiveOn);
  return effectiveOn > today
    ? `Every line of this schedule takes effect on ${day}.`
    : `Every line of this schedule has been in effect since ${day}.`;
}

function schedule(model: MapModel): Table {
  const isGrouped = model.domains.length > 1;
  return {
    kind: 'table',
    look: 'register',
    id: 'delegation',
    caption: '',
    columns: [
      { id: 'area', label: 'Decision area', share: 30 },
      { id: 'mode', label: 'Lane', share: 9, isNarrow: true },
      { id: 'owner', label: 'Owner', share: 28 },
      { id: 'limit', label: 'Limit, and above it', share: 30 },
      { id: 'reserved', label: 'Reserved to the board or chair', share: 28 },
      { id: 'tie', label: 'Tie-break and escalation', share: 30 },
    ],
    groups: model.domains.map((domain) => ({
      label: isGrouped ? domain || 'No domain' : '',
      rows: model.areasOfDomain(domain).map((area) => row(model, area)),
    })),
    empty: 'No decision areas yet.',
  };
}

function row(model: MapModel, area: DecisionArea): Row {
  return {
    id: area.id,
    cells: [
      { text: area.name, ...(area.critical ? { marks: [{ kind: 'critical' as const }] } : {}) },
      { text: '', marks: [{ kind: 'mode', mode: area.mode }] },
      owners(model, area),
      limit(area.limit),
      said(area.reserved),
      tieBreak(model, area),
    ],
  };
}

/** What is not said stays a dash, as in every register. */
const said = (text: string): Cell => ({ text: isBlank(text) ? '–' : text });

function owners(model: MapModel, { id, mode, dispute }: DecisionArea): Cell {
  const titles = model
    .inRole(id, 'owner')
    .map(({ leaderId }) => model.leader(leaderId)?.title ?? '');
  const notes = [
    ...(mode === 'undecided' ? ['not settled'] : []),
    ...(mode === 'shared' && titles.length > 1 ? ['jointly'] : []),
    ...(dispute ? ['disputed'] : []),
  ];
  const text = titles.length === 0 ? 'Nobody yet' : namesList(titles);
  return notes.length === 0 ? { text } : { text, note: notes.join(', ') };
}

/** "to 5 m; above: CEO", as people write it. */
const ABOVE = /\babove(?: (?:it|that))?:/i;
const PAUSES: ReadonlySet<string> = new Set([' ', '\n', '\t', ';', ',', '.']);

function limit(text: string): Cell {
  const mark = ABOVE.exec(text);
  if (!mark) return said(text);
  const upTo = withoutEnd(text.slice(0, mark.index), PAUSES).trim();
  const above = text.slice(mark.index + mark[0].length).trim();
  return upTo === '' || above === '' ? said(text) : { text: upTo, note: `Above: ${above}` };
}

function tieBreak(model: MapModel, area: DecisionArea): Cell {
  const { tieBreakerId, escalation, mode } = area;
  const breaker = tieBreakerId === null ? '' : (model.leader(tieBreakerId)?.title ?? '');
  if (isBlank(breaker)) {
    // Where owners can block each other, silence is worth saying.
    if (isBlank(escalation)) return { text: mode === 'shared' ? 'Nobody yet' : '–' };
    return { text: escalation };
  }
  if (isBlank(escalation)) return { text: breaker };
  // "System CEO within ten working days" names them already.
  if (escalation.trim().startsWith(breaker.trim())) return { text: escalation };
  return { text: breaker, note: escalation };
}
