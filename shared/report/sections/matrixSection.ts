import type { DecisionArea } from '../../document/area.ts';
import type { Leader } from '../../document/leader.ts';
import type { MapModel } from '../../model/mapModel.ts';
import type { Cell, Column, Key, Mark, Paragraph, Row, Section, Table } from '../blocks.ts';
import { sectionTitle } from '../paperSections.ts';
import type { ReportSource } from '../reportSource.ts';

/** Leaders that a page holds side by side with readable headers; wider tables are split. */
export const LEADERS_PER_TABLE = 14;

const LETTER = { owner: 'O', coordinator: 'C', informed: 'I' } as const;

const KEY: Key = {
  kind: 'key',
  entries: [
    { mark: { kind: 'mode', mode: 'sovereign' }, label: 'decides alone' },
    { mark: { kind: 'mode', mode: 'coordinated' }, label: 'decides, coordinates with' },
    { mark: { kind: 'mode', mode: 'shared' }, label: 'shared: joint owners' },
    { mark: { kind: 'mode', mode: 'undecided' }, label: 'not settled' },
    {
      mark: { kind: 'role', role: 'coordinator', mustAgree: true, mode: 'coordinated' },
      label: 'must agree',
    },
    {
      mark: { kind: 'role', role: 'coordinator', mustAgree: false, mode: 'coordinated' },
      label: 'consulted',
    },
    {
      mark: { kind: 'role', role: 'informed', mustAgree: false, mode: 'coordinated' },
      label: 'informed',
    },
    { mark: { kind: 'risks', count: 2 }, label: 'risks' },
    {
      mark: { kind: 'redLine', category: 'safety' },
      label: 'red line: M mission, S safety, E ethics, L legal, V values',
    },
    { mark: { kind: 'critical' }, label: 'critical' },
  ],
};

const BESIDE_RACI: Paragraph = {
  kind: 'paragraph',
  tone: 'aside',
  text: 'Beside a RACI chart: an owner is its A (joint where the area is shared), must agree and consulted are its C, informed is its I.',
};

/**
 * The responsibility matrix: areas down, leaders across. A team that fits one width gets one table
 * with a group a domain; a larger one gets, for each domain, only the leaders who have a part in it,
 * split where they are still too many.
 */
export function matrixSection({ model }: ReportSource): Section {
  return {
    id: 'matrix',
    title: sectionTitle('matrix'),
    blocks: [...(model.document.areas.length > 0 ? [KEY, BESIDE_RACI] : []), ...tables(model)],
  };
}

function tables(model: MapModel): Table[] {
  const { leaders, areas } = model.document;
  if (areas.length === 0) return [table('matrix', 'All areas', [], [])];
  const nameOf = (domain: string) => {
    if (domain !== '') return domain;
    return model.domains.length > 1 ? 'No domain' : 'All areas';
  };
  if (leaders.length <= LEADERS_PER_TABLE) {
    const groups = model.domains.map((domain) => ({
      label: model.domains.length > 1 ? nameOf(domain) : '',
      rows: areaRows(model, model.areasOfDomain(domain), leaders),
    }));
    return [table('matrix', '', leaders, groups)];
  }
  return model.domains.flatMap((domain, at) => {
    const inDomain = model.areasOfDomain(domain);
    const parts = chunk(
      leaders.filter((leader) => hasPart(model, leader, inDomain)),
      LEADERS_PER_TABLE,
    );
    return parts.map((part, index) =>
      table(
        `matrix-${at}-${index}`,
        parts.length > 1
          ? `${nameOf(domain)}: leaders, part ${index + 1} of ${parts.length}`
          : nameOf(domain),
        part,
        [{ label: '', rows: areaRows(model, inDomain, part) }],
      ),
    );
  });
}

function hasPart(model: MapModel, leader: Leader, areas: readonly DecisionArea[]): boolean {
  return areas.some((area) => {
    const edge = model.edge(leader.id, area.id);
    return edge.assignment !== null || edge.risks.length > 0 || edge.redLines.length > 0;
  });
}

function table(
  id: string,
  caption: string,
  leaders: readonly Leader[],
  groups: Table['groups'],
): Table {
  const columns: Column[] = [
    { id: 'area', label: 'Decision area', share: 5 },
    { id: 'mode', label: 'Lane', share: 1, isNarrow: true },
    ...leaders.map(({ id: leaderId, title }) => ({
      id: leaderId,
      label: title,
      share: 1,
      isNarrow: true,
    })),
  ];
  const empty = 'No decision areas yet.';
  return { kind: 'table', look: 'matrix', id, caption, columns, groups, empty };
}

function areaRows(
  model: MapModel,
  areas: readonly DecisionArea[],
  leaders: readonly Leader[],
): Row[] {
  return areas.map((area) => ({
    id: area.id,
    cells: [
      { text: area.name, ...(area.critical ? { marks: [{ kind: 'critical' as const }] } : {}) },
      { text: '', marks: [{ kind: 'mode' as const, mode: area.mode }] },
      ...leaders.map((leader) => edgeCell(model, leader, area)),
    ],
  }));
}

function edgeCell(model: MapModel, leader: Leader, area: DecisionArea): Cell {
  const { assignment, risks, redLines } = model.edge(leader.id, area.id);
  const marks: Mark[] = [];
  if (assignment) {
    const { role, level } = assignment;
    const mustAgree = role === 'coordinator' && level === 'agree';
    marks.push({ kind: 'role', role, mustAgree, mode: area.mode });
  }
  if (risks.length > 0) marks.push({ kind: 'risks', count: risks.length });
  for (const category of new Set(redLines.map((line) => line.category))) {
    marks.push({ kind: 'redLine', category });
  }
  return { text: assignment ? LETTER[assignment.role] : '', marks };
}

/** Parts of as equal a size as can be, none above `size`; one empty part for nothing. */
function chunk<T>(items: readonly T[], size: number): T[][] {
  const parts = Math.max(1, Math.ceil(items.length / size));
  const each = Math.ceil(items.length / parts);
  return Array.from({ length: parts }, (_, i) => items.slice(i * each, (i + 1) * each));
}
