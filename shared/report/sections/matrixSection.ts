import type { DecisionArea } from '../../document/area.ts';
import type { Assignment } from '../../document/assignment.ts';
import type { Leader } from '../../document/leader.ts';
import type { MapModel } from '../../model/mapModel.ts';
import type { Cell, Section, Table } from '../blocks.ts';

/** Leaders that a page holds side by side with readable headers; wider tables are split. */
export const LEADERS_PER_TABLE = 14;

const LETTER = { owner: 'O', coordinator: 'C', informed: 'I' } as const;

/**
 * The responsibility matrix: areas down, leaders across. A team that fits one width gets one table a
 * domain under the same columns; a larger one gets, for each domain, only the leaders who have a part
 * in it, split where they are still too many.
 */
export function matrixSection(model: MapModel): Section {
  const { leaders } = model.document;
  const isOneWidth = leaders.length <= LEADERS_PER_TABLE;
  const tables = model.domains.flatMap((domain) => {
    const areas = model.areasOfDomain(domain);
    const involved = isOneWidth
      ? leaders
      : leaders.filter((leader) => hasPart(model, leader, areas));
    return domainTables(model, domain, areas, involved);
  });
  return {
    id: 'matrix',
    title: 'Responsibility matrix',
    blocks: [
      {
        kind: 'paragraph',
        tone: 'aside',
        text: 'O owner (A in a RACI chart; joint where the area is shared) · C coordinator (C), filled where they must agree · I informed (I). A triangle counts risks, a bar carries the letter of a red line.',
      },
      ...(tables.length > 0 ? tables : [emptyTable()]),
    ],
  };
}

function hasPart(model: MapModel, leader: Leader, areas: readonly DecisionArea[]): boolean {
  return areas.some((area) => {
    const edge = model.edge(leader.id, area.id);
    return edge.assignment !== null || edge.risks.length > 0 || edge.redLines.length > 0;
  });
}

function domainTables(
  model: MapModel,
  domain: string,
  areas: readonly DecisionArea[],
  leaders: readonly Leader[],
): Table[] {
  const name =
    domain === '' ? (model.domains.length > 1 ? 'Without a domain' : 'All areas') : domain;
  const parts = chunk(leaders, LEADERS_PER_TABLE);
  return parts.map((part, index) => ({
    kind: 'table',
    id: `matrix-${domain}-${index}`,
    caption: parts.length > 1 ? `${name} (leaders, part ${index + 1} of ${parts.length})` : name,
    columns: [
      { id: 'area', label: 'Decision area', width: 'wide' },
      { id: 'mode', label: 'Lane', width: 'narrow' },
      ...part.map((leader) => ({ id: leader.id, label: leader.title, width: 'narrow' as const })),
    ],
    rows: areas.map((area) => ({
      id: area.id,
      cells: [
        { text: area.name, ...(area.critical ? { mark: { kind: 'critical' as const } } : {}) },
        { text: '', mark: { kind: 'mode', mode: area.mode } },
        ...part.map((leader) => edgeCell(model, leader, area)),
      ],
    })),
    empty: 'No decision areas yet.',
  }));
}

function edgeCell(model: MapModel, leader: Leader, area: DecisionArea): Cell {
  const edge = model.edge(leader.id, area.id);
  return {
    ...roleCell(edge.assignment),
    ...(edge.risks.length > 0 ? { risks: edge.risks.length } : {}),
    ...(edge.redLines.length > 0
      ? { redLines: [...new Set(edge.redLines.map((line) => line.category))] }
      : {}),
  };
}

function roleCell(assignment: Assignment | null): Cell {
  if (!assignment) return { text: '' };
  const { role, level } = assignment;
  return {
    text: LETTER[role],
    mark: { kind: 'role', role, mustAgree: role === 'coordinator' && level === 'agree' },
  };
}

/** Parts of as equal a size as can be, none above `size`; one empty part for nothing. */
function chunk<T>(items: readonly T[], size: number): T[][] {
  const parts = Math.max(1, Math.ceil(items.length / size));
  const each = Math.ceil(items.length / parts);
  return Array.from({ length: parts }, (_, i) => items.slice(i * each, (i + 1) * each));
}

function emptyTable(): Table {
  return {
    kind: 'table',
    id: 'matrix',
    caption: 'All areas',
    columns: [],
    rows: [],
    empty: 'No decision areas yet.',
  };
}
