import type { AuditReport } from '#shared/audit/audit.ts';
import { leaderLoad } from '#shared/model/leaderLoad.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { MODE_NAMES } from '#shared/model/partWords.ts';
import { counted } from '#shared/lib/sentence.ts';
import type { Id } from '#shared/document/fields.ts';
import { areaIdsIn, isOneCell, leaderIdsIn, type Range } from '../grid/range.ts';
import { HEAD, type GridShape, type Spot } from '../grid/shape.ts';
import { leadersOf, pressingInArea, pressingOnLeader } from './pressing.ts';
import { rowFacts } from './rowFacts.ts';
import { cellWords, loadWords, peopleWords } from './words.ts';

export interface SpotWords {
  readonly where: string;
  readonly what: string;
  /** The sentence of the finding that presses most there. */
  readonly finding: string | null;
}

/** What the cursor stands on, in words: names in full, and what the audit says there. */
export function describeSpot(
  model: MapModel,
  report: AuditReport | null,
  shape: GridShape,
  cursor: Spot,
  range: Range,
  isRaciShown: boolean,
): SpotWords {
  if (!isOneCell(range)) {
    const [areas, leaders] = [areaIdsIn(shape, range).length, leaderIdsIn(shape, range).length];
    const said = [counted(areas, 'area'), leaders > 0 ? counted(leaders, 'leader') : ''];
    return { where: said.filter(Boolean).join(' by '), what: 'selected', finding: null };
  }
  const row = shape.rows[cursor.row];
  const column = shape.columns[cursor.column];
  const leaderId = column?.kind === 'leader' ? column.leaderId : null;
  if (cursor.row === HEAD) {
    if (leaderId === null) return { where: '', what: '', finding: null };
    const { owns, coordinates } = leaderLoad(model, leaderId);
    return {
      where: model.leader(leaderId)?.title ?? '',
      what: loadWords(owns, coordinates),
      finding: pressingOnLeader(report, leaderId)[0]?.finding.message ?? null,
    };
  }
  if (row?.kind !== 'area') {
    const where = row?.kind === 'group' ? row.domain || 'No domain' : '';
    return { where, what: row?.kind === 'group' ? counted(row.count, 'area') : '', finding: null };
  }
  const facts = rowFacts(model, report, row.areaId);
  if (!facts) return { where: '', what: '', finding: null };
  const { area } = facts;
  if (leaderId === null) {
    return {
      where: area.name,
      what: column?.kind === 'people' ? peopleWords(facts) : MODE_NAMES[area.mode].toLowerCase(),
      finding: sentence(report, area.id, null),
    };
  }
  return {
    where: `${area.name} · ${model.leader(leaderId)?.title ?? ''}`,
    what: cellWords(facts.cells.get(leaderId), isRaciShown) || 'no part',
    finding: sentence(report, area.id, leaderId),
  };
}

/** Of the area as a whole, or of this leader there. */
function sentence(report: AuditReport | null, areaId: Id, leaderId: Id | null): string | null {
  const found = pressingInArea(report, areaId).find(
    (one) => leaderId === null || leadersOf(one).includes(leaderId),
  );
  return found?.finding.message ?? null;
}
