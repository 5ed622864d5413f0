import type { MapDocument } from '../document/document.ts';
import type { Id } from '../document/fields.ts';
import { foldText } from '../lib/foldText.ts';
import type { MapModel } from './mapModel.ts';

/** What a hit leads to; `null` for what is said of the map as a whole. */
export interface FoundItem {
  readonly kind: 'leader' | 'area' | 'assignment' | 'risk' | 'redLine' | 'cascade';
  readonly id: Id;
}

export interface Hit {
  readonly item: FoundItem | null;
  /** Which field it stands in ("Limit"). */
  readonly where: string;
  /** Whose field: the area's name, the leader's title; '' where the text is that name itself. */
  readonly of: string;
  readonly text: string;
}

type Tell = (item: FoundItem | null, where: string, of: string, text: string) => void;

/**
 * Everything that is written in the map and holds all words of the query, in the order leaders, areas,
 * roles, risks, red lines, cascades, then the map itself. Case and accents do not count. The query is
 * never a pattern: each word is looked for as it is, so that the time is linear in the text.
 */
export function findInMap(model: MapModel, query: string): readonly Hit[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const hits: Hit[] = [];
  visitTexts(model, (item, where, of, text) => {
    if (text === '') return;
    const folded = foldText(text);
    if (words.every((word) => folded.includes(word))) hits.push({ item, where, of, text });
  });
  return hits;
}

function visitTexts(model: MapModel, tell: Tell): void {
  const { document } = model;
  const titleOf = (id: Id) => model.leader(id)?.title ?? '';
  const nameOf = (id: Id | null) => (id === null ? '' : (model.area(id)?.name ?? ''));
  const on = (leaderId: Id, areaId: Id | null) =>
    [titleOf(leaderId), nameOf(areaId)].filter(Boolean).join(' · ');
  for (const leader of document.leaders) {
    const item = { kind: 'leader', id: leader.id } as const;
    tell(item, 'Leader', '', leader.title);
    tell(item, 'Unit', leader.title, leader.unit);
    tell(item, 'Deputy', leader.title, leader.deputy);
  }
  for (const area of document.areas) {
    const item = { kind: 'area', id: area.id } as const;
    tell(item, 'Decision area', area.domain, area.name);
    tell(item, 'Group', area.name, area.domain);
    tell(item, 'Description', area.name, area.description);
    tell(item, 'Outcome', area.name, area.outcome);
    tell(item, 'Limit', area.name, area.limit);
    tell(item, 'Reserved', area.name, area.reserved);
    tell(item, 'Escalation', area.name, area.escalation);
    tell(item, 'Red lines honoured', area.name, area.reconciliation);
    for (const heard of area.heard) tell(item, 'Heard', on(heard.leaderId, area.id), heard.answer);
    tell(item, 'Dispute', area.name, area.dispute?.note ?? '');
    tell(item, 'Dispute settled by', area.name, area.dispute?.settledBy ?? '');
  }
  for (const { id, leaderId, areaId, note } of document.assignments) {
    if (note !== '') tell({ kind: 'assignment', id }, 'Note', on(leaderId, areaId), note);
  }
  for (const risk of document.risks) {
    const item = { kind: 'risk', id: risk.id } as const;
    const of = on(risk.leaderId, risk.areaId);
    tell(item, 'Risk', of, risk.atRisk);
    tell(item, 'Failing looks like', of, risk.failure);
    tell(item, 'Response', of, risk.response);
  }
  for (const line of document.redLines) {
    const item = { kind: 'redLine', id: line.id } as const;
    const of = on(line.leaderId, line.areaId);
    tell(item, 'Red line', of, line.statement);
    tell(item, 'If reached', of, line.ifReached);
  }
  for (const { id, fromAreaId, toAreaId, note } of document.cascades) {
    const of = `${nameOf(fromAreaId)} → ${nameOf(toAreaId)}`;
    tell({ kind: 'cascade', id }, 'Cascade', of, note);
  }
  for (const { leaderId, domain } of document.expertise) {
    tell({ kind: 'leader', id: leaderId }, 'Expertise', titleOf(leaderId), domain);
  }
  visitMapTexts(document, tell, titleOf);
}

function visitMapTexts(document: MapDocument, tell: Tell, titleOf: (id: Id) => string): void {
  for (const outcome of document.outcomes) {
    tell(null, 'Shared outcome', '', outcome.statement);
    tell(null, 'If we fail together', outcome.statement, outcome.consequence);
    for (const { leaderId, reservation } of outcome.agreements) {
      tell(null, 'Reservation', titleOf(leaderId), reservation);
    }
  }
  for (const decision of document.decisions) {
    const item = decision.areaId === null ? null : ({ kind: 'area', id: decision.areaId } as const);
    tell(item, 'Decision', decision.on, decision.text);
    tell(item, 'Reason', decision.text, decision.reason);
    tell(item, 'Decided by', decision.text, decision.decidedBy);
    for (const { leaderId, text } of decision.dissent) {
      tell(item, 'Dissent', titleOf(leaderId), text);
    }
  }
  for (const { leaderId, reservation } of document.signOffs) {
    tell({ kind: 'leader', id: leaderId }, 'Signature', titleOf(leaderId), reservation);
  }
  for (const { reason, by } of document.waivers) tell(null, 'Accepted because', by, reason);
  for (const { name } of document.baselines) tell(null, 'Baseline', '', name);
  tell(null, 'Title', '', document.title);
  tell(null, 'Purpose', '', document.purpose);
  tell(null, 'Classification', '', document.classification);
  tell(null, 'Reference', '', document.control.reference);
  tell(null, 'Version', '', document.control.version);
  tell(null, 'Author', '', document.control.author);
  tell(null, 'Reviewed by', '', document.control.reviewedBy);
  tell(null, 'Approved by', '', document.control.approvedBy);
  tell(null, 'What is asked', '', document.control.ask);
}
