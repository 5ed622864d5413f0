import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardPaperFiles } from '#electron/export/pdf/boardPaperFiles.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { paperMarkdown } from '#shared/export/markdown/paperMarkdown.ts';
import { boardPaper } from '#shared/report/boardPaper.ts';
import { WITHHELD, type Redaction } from '#shared/report/redact.ts';
import { reportSource } from '#shared/report/reportSource.ts';
import {
  aLeader,
  aMap,
  anArea,
  anOutcome,
  aRedLine,
  aRisk,
  NOW,
  owner,
} from '#tests/helpers/aMap.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';

const CANARY = 'canary-in-the-coal-mine';
const PUBLIC = 'said-in-the-open';

/** A canary in every text that the redaction keeps back, and in those of the baseline. */
function withCanaries(document: MapDocument, redaction: Redaction): MapDocument {
  const isAll = redaction === 'all';
  const secret = isAll ? CANARY : PUBLIC;
  const marked = (isConfidential: boolean) => (isAll || isConfidential ? CANARY : PUBLIC);
  const told: MapDocument = {
    ...document,
    areas: document.areas.map((area) => ({
      ...area,
      reconciliation: secret,
      dispute: area.dispute && { ...area.dispute, note: secret },
    })),
    assignments: document.assignments.map((one) => ({ ...one, note: secret })),
    risks: document.risks.map((risk) => ({
      ...risk,
      atRisk: marked(risk.confidential),
      failure: marked(risk.confidential),
      response: marked(risk.confidential),
    })),
    redLines: document.redLines.map((line) => ({
      ...line,
      statement: marked(line.confidential),
      ifReached: marked(line.confidential),
    })),
    cascades: document.cascades.map((one) => ({ ...one, note: secret })),
    outcomes: document.outcomes.map((outcome) => ({
      ...outcome,
      agreements: outcome.agreements.map((said) => ({ ...said, reservation: secret })),
    })),
    decisions: document.decisions.map((decision) => ({
      ...decision,
      reason: secret,
      dissent: decision.dissent.map((one) => ({ ...one, text: secret })),
    })),
    waivers: document.waivers.map((waiver) => ({ ...waiver, reason: secret })),
    signOffs: document.signOffs.map((one) => ({ ...one, reservation: secret })),
  };
  const { baselines: _, ...content } = told;
  return { ...told, baselines: [{ id: 'then', name: 'Then', on: NOW, content }] };
}

function everything(document: MapDocument, redaction: Redaction): string {
  const source = reportSource(document, redaction, '2026-11-23', 'then');
  const files = boardPaperFiles(source, 'a4', []).map(({ body }) => String(body));
  return [...files, paperMarkdown(boardPaper(source))].join('\n');
}

describe('a redacted paper', () => {
  it.each(['all', 'confidential'] as const)(
    '%s: no canary is in its pages, styles, alternative texts or Markdown',
    (redaction) => {
      fc.assert(
        fc.property(anyDocument(), (document) => {
          expect(everything(withCanaries(document, redaction), redaction)).not.toContain(CANARY);
        }),
        { numRuns: 40 },
      );
    },
  );

  const document = withCanaries(
    aMap({
      appetite: 4,
      leaders: [aLeader('CFO', { appetite: 1 }), aLeader('CRO', { appetite: 5 })],
      areas: [anArea('Pricing', { mode: 'coordinated', limit: 'to 5 m; above: CEO' })],
      assignments: [owner('cfo', 'pricing')],
      risks: [
        aRisk('cfo', 'pricing', 'one', { likelihood: 5, impact: 5, confidential: true }),
        aRisk('cro', 'pricing', 'two', { likelihood: 1, impact: 1 }),
      ],
      redLines: [aRedLine('cfo', 'pricing', 'three')],
      outcomes: [
        anOutcome('One care', { agreements: [{ leaderId: 'cfo', level: 2, reservation: 'x' }] }),
      ],
    }),
    'all',
  );

  it('keeps lanes, limits and places, and shows at each that something is withheld', () => {
    const { sections } = boardPaper(reportSource(document, 'all', '2026-11-23', 'then'));
    const text = (id: string) => JSON.stringify(sections.find((section) => section.id === id));
    expect(text('delegation')).toContain('to 5 m');
    for (const id of ['title', 'outcomes', 'risks', 'red-lines']) {
      expect(text(id), id).toContain(WITHHELD);
    }
    expect(text('matrix')).toContain('"kind":"risks","count":1');
    // Appetites are no more to be read than to be guessed.
    expect(JSON.stringify(sections.slice(0, -1))).not.toMatch(/\d (Averse|Eager)|bolder|cautious/);
    expect(JSON.stringify(sections)).not.toContain('Not said');
  });

  it('where only what is marked goes, shows the rest', () => {
    const said = everything(withCanaries(document, 'confidential'), 'confidential');
    expect(said).toContain(PUBLIC);
    expect(said).toContain(WITHHELD);
  });
});
