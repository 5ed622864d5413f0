import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapDocument } from '#shared/document/document.ts';
import { writeDocument } from '#shared/document/writeDocument.ts';
import { redact, WITHHELD } from '#shared/report/redact.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';

/** Marks every text that a full redaction must keep back, so that a search finds what slipped through. */
function withSecrets(document: MapDocument): MapDocument {
  const secret = (text: string) => (text.trim() === '' ? text : 'SECRET');
  return {
    ...document,
    risks: document.risks.map((risk) => ({
      ...risk,
      atRisk: 'SECRET',
      failure: secret(risk.failure),
      response: secret(risk.response),
    })),
    redLines: document.redLines.map((line) => ({
      ...line,
      statement: 'SECRET',
      ifReached: secret(line.ifReached),
    })),
    assignments: document.assignments.map((one) => ({ ...one, note: secret(one.note) })),
    cascades: document.cascades.map((one) => ({ ...one, note: secret(one.note) })),
    outcomes: document.outcomes.map((outcome) => ({
      ...outcome,
      agreements: outcome.agreements.map((said) => ({
        ...said,
        reservation: secret(said.reservation),
      })),
    })),
    areas: document.areas.map((area) => ({
      ...area,
      reconciliation: secret(area.reconciliation),
      dispute: area.dispute && { ...area.dispute, note: secret(area.dispute.note) },
    })),
    decisions: document.decisions.map((decision) => ({
      ...decision,
      reason: secret(decision.reason),
      dissent: decision.dissent.map((one) => ({ ...one, text: 'SECRET' })),
    })),
    waivers: document.waivers.map((waiver) => ({ ...waiver, reason: 'SECRET' })),
    signOffs: document.signOffs.map((one) => ({ ...one, reservation: secret(one.reservation) })),
  };
}

describe('redact', () => {
  it('all: no risk, red line, note, reservation, reason, dissent or appetite is left anywhere', () => {
    fc.assert(
      fc.property(anyDocument(), (document) => {
        const redacted = redact(withSecrets(document), 'all');
        expect(writeDocument(redacted)).not.toContain('SECRET');
        const appetites = [redacted, ...redacted.leaders, ...redacted.assignments];
        expect(appetites.every(({ appetite }) => appetite === null)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('all: lanes, roles and places stay, and what is kept back shows that it is', () => {
    fc.assert(
      fc.property(anyDocument(), (document) => {
        const redacted = redact(document, 'all');
        expect(redacted.areas.map(({ mode, limit }) => [mode, limit])).toEqual(
          document.areas.map(({ mode, limit }) => [mode, limit]),
        );
        expect(redacted.assignments.map(({ role, level }) => [role, level])).toEqual(
          document.assignments.map(({ role, level }) => [role, level]),
        );
        expect(redacted.risks.map(({ areaId, atRisk }) => [areaId, atRisk])).toEqual(
          document.risks.map(({ areaId }) => [areaId, WITHHELD]),
        );
        expect(redacted.redLines.every(({ statement }) => statement === WITHHELD)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('confidential: what is marked goes, everything else is word for word the same', () => {
    fc.assert(
      fc.property(anyDocument(), (document) => {
        const redacted = redact(document, 'confidential');
        document.risks.forEach((risk, index) => {
          const told = redacted.risks[index];
          if (risk.confidential) expect(told?.atRisk).toBe(WITHHELD);
          else expect(told).toBe(risk);
        });
        document.redLines.forEach((line, index) => {
          const told = redacted.redLines[index];
          if (line.confidential) expect(told?.statement).toBe(WITHHELD);
          else expect(told).toBe(line);
        });
        expect(redacted.areas).toBe(document.areas);
      }),
      { numRuns: 60 },
    );
  });

  it('none: the very same map', () => {
    fc.assert(
      fc.property(anyDocument(), (document) => redact(document, 'none') === document),
      { numRuns: 20 },
    );
  });
});
