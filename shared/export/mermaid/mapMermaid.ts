import { LANE_MODES, type DecisionArea, type LaneMode } from '../../document/area.ts';
import type { Assignment } from '../../document/assignment.ts';
import type { MapModel } from '../../model/mapModel.ts';
import { mapTitle } from '../../model/mapTitle.ts';
import { MODE_LETTERS } from '../../model/partWords.ts';
import { mermaidText } from './mermaidText.ts';

/** Each lane mode has a shape of its own, so that it is legible without colour. */
const SHAPES: Readonly<Record<LaneMode, readonly [open: string, close: string]>> = {
  sovereign: ['[', ']'],
  coordinated: ['[[', ']]'],
  shared: ['([', '])'],
  undecided: ['{{', '}}'],
};

/** Thick for owners, dashed for whoever is brought in, open for whoever is told. */
function link({ role, level }: Assignment): string {
  if (role === 'owner') return '==>';
  if (role === 'informed') return '-.-';
  return level === 'agree' ? '-.->|"must agree"|' : '-.->|"consult"|';
}

/**
 * The map as a Mermaid flowchart: leaders left, areas right, by domain. Ids are ours (`L0`, `A0`), since
 * those of a file may hold anything.
 */
export function mapMermaid(model: MapModel): string {
  const { title, leaders, areas, assignments, cascades } = model.document;
  const leaderName = new Map(leaders.map(({ id }, index) => [id, `L${index}`]));
  const areaName = new Map(areas.map(({ id }, index) => [id, `A${index}`]));
  const lines = ['flowchart LR', `  accTitle: ${accessible(title)}`];
  for (const { id, title: name } of leaders) {
    lines.push(`  ${leaderName.get(id)}(${mermaidText(name)})`);
  }
  model.domains.forEach((domain, index) => {
    const inside = model.areasOfDomain(domain).map((area) => areaLine(area, areaName));
    if (domain === '') lines.push(...inside);
    else lines.push(`  subgraph D${index} [${mermaidText(domain)}]`, ...inside, '  end');
  });
  for (const one of assignments) {
    lines.push(`  ${leaderName.get(one.leaderId)} ${link(one)} ${areaName.get(one.areaId)}`);
  }
  for (const { fromAreaId, toAreaId } of cascades) {
    lines.push(`  ${areaName.get(fromAreaId)} --x|"cascade"| ${areaName.get(toAreaId)}`);
  }
  return `${[...lines, ...looks(areas, areaName)].join('\n')}\n`;
}

/** The colours of the printed lane map: Mermaid has no palette of ours to refer to. A test holds them to it. */
const LOOKS: Readonly<Record<LaneMode, string>> = {
  sovereign: 'fill:#164e5f,stroke:#164e5f,color:#ffffff',
  coordinated: 'fill:#ffffff,stroke:#164e5f,color:#1e2329',
  shared: 'fill:#f7e9c6,stroke:#895e06,color:#2b2108',
  undecided: 'fill:#ffffff,stroke:#6b7076,color:#1e2329,stroke-dasharray:4 3',
};

function looks(
  areas: readonly DecisionArea[],
  names: ReadonlyMap<string, string>,
): readonly string[] {
  return LANE_MODES.flatMap((mode) => {
    const own = areas.filter((area) => area.mode === mode).map(({ id }) => names.get(id));
    if (own.length === 0) return [];
    return [`  classDef ${mode} ${LOOKS[mode]}`, `  class ${own.join(',')} ${mode}`];
  });
}

function areaLine(area: DecisionArea, names: ReadonlyMap<string, string>): string {
  const [open, close] = SHAPES[area.mode];
  const mark = area.critical ? `${MODE_LETTERS[area.mode]}, critical` : MODE_LETTERS[area.mode];
  return `    ${names.get(area.id)}${open}${mermaidText(`${area.name.trim()}, ${mark}`)}${close}`;
}

/** The title that a screen reader hears stands bare on its line: nothing but words may be in it. */
function accessible(title: string): string {
  return (
    mermaidText(title).slice(1, -1).replace(/#\d+;/g, ' ').replace(/\s+/g, ' ').trim() ||
    mapTitle({ title: '' })
  );
}
