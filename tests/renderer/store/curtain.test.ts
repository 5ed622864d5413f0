import { calls } from '../features/openMap.ts';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { audit } from '#shared/audit/audit.ts';
import { WITHHELD } from '#shared/report/redact.ts';
import { auditNow } from '#renderer/store/audit.ts';
import { presentVerbs } from '#renderer/store/presentVerbs.ts';
import { getShown, getState, resetStore } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { aLeader, aMap, anArea, aRedLine, aRisk, NOW, owner } from '#tests/helpers/aMap.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';

const secret = { confidential: true };
const team = aMap({
  leaders: [aLeader('CFO'), aLeader('CMO')],
  areas: [anArea('Pricing', { mode: 'sovereign' })],
  assignments: [owner('cfo', 'pricing')],
  risks: [
    aRisk('cfo', 'pricing', 'The margin', { ...secret, failure: 'We sell at a loss' }),
    aRisk('cmo', 'pricing', 'Known to all'),
  ],
  redLines: [aRedLine('cmo', 'pricing', 'No bribe', secret)],
});

function open(document: MapDocument): void {
  verbs.showMap({ docId: 'd', fileName: null, document, repairs: [], isDirty: false });
}
const shown = () => JSON.stringify(getShown().map?.document);

beforeEach(() => {
  calls.length = 0;
  resetStore();
  open(team);
});

describe('the map behind the curtain', () => {
  it('is the map itself while nobody presents', () => {
    expect(getShown()).toBe(getState());
  });

  it('holds no confidential text while somebody does; the real one is untouched', () => {
    presentVerbs.start();
    expect(shown()).not.toMatch(/The margin|at a loss|No bribe/);
    expect(shown()).toContain('Known to all');
    expect(getState().map?.document).toBe(team);
    // The same until something changes: whoever is subscribed is not woken for nothing.
    expect(getShown().map).toBe(getShown().map);
  });

  it('holds none in its baselines either, and those nobody lifts', () => {
    const { baselines, ...content } = team;
    open({ ...team, baselines: [{ id: 'b', name: 'Before', on: NOW, content }] });
    expect(baselines).toEqual([]);
    expect(shown()).toMatch(/The margin/);
    presentVerbs.start();
    presentVerbs.lift('the-margin', true);
    const then = JSON.stringify(getShown().map?.document.baselines);
    expect(then).not.toMatch(/The margin|at a loss|No bribe/);
    expect(then).toContain('Known to all');
  });

  it('is lifted text by text, and falls on moving on and on leaving', () => {
    presentVerbs.start();
    presentVerbs.goToEnd('first', 'areas');
    expect(presentVerbs.liftNext()).toBe(true);
    expect(shown()).toContain('No bribe');
    expect(shown()).not.toContain('The margin');
    presentVerbs.liftNext();
    expect(shown()).toContain('The margin');
    presentVerbs.liftNext();
    expect(shown()).not.toMatch(/The margin|No bribe/);
    presentVerbs.lift('no-bribe', true);
    presentVerbs.walk(1);
    expect(shown()).not.toContain('No bribe');
    presentVerbs.stop();
    presentVerbs.start();
    expect(shown()).not.toContain('No bribe');
  });

  it('finds the same, whatever it hides', () => {
    const before = auditNow()?.findings.map(({ key }) => key);
    presentVerbs.start();
    expect(auditNow()?.findings.map(({ key }) => key)).toEqual(before);
  });

  it('lets nobody replace a text that is hidden', () => {
    presentVerbs.start();
    const edit = { riskId: 'the-margin', changes: { failure: `${WITHHELD} and more` } };
    expect(verbs.dispatch({ id: 'risk.edit', payload: edit })).toBe(false);
    expect(getState().map?.document).toBe(team);
    expect(getState().session.notices.at(-1)?.text).toMatch(/^This text is confidential/);
    // What is not text can be edited, and so can everything that is not hidden.
    const rated = { riskId: 'the-margin', changes: { likelihood: 3 as const } };
    expect(verbs.dispatch({ id: 'risk.edit', payload: rated })).toBe(true);
  });

  it('is down over what an edit makes confidential', () => {
    presentVerbs.start();
    const changes = { confidential: true };
    verbs.dispatch({ id: 'risk.edit', payload: { riskId: 'known-to-all', changes } });
    expect(shown()).not.toContain('Known to all');
    verbs.undo();
    expect(shown()).toContain('Known to all');
  });
});

describe('a presentation', () => {
  it('begins at what is selected when it is asked to, and gives the map back as it was', () => {
    verbs.setSession({
      selection: [{ kind: 'area', id: 'pricing' }],
      collapsedBands: new Set(['shared']),
    });
    presentVerbs.start(true);
    expect(getState().session.present).toMatchObject({ walk: 'areas', key: 'area:pricing' });
    expect(getState().session.collapsedBands.size).toBe(0);
    presentVerbs.stop();
    expect(getState().session.present).toBeNull();
    expect([...getState().session.collapsedBands]).toEqual(['shared']);
  });

  it('begins without the legend, which covers names there, and brings it back with its end', () => {
    verbs.setSession({ isLegendShown: true });
    presentVerbs.start();
    expect(getState().session.isLegendShown).toBe(false);
    presentVerbs.stop();
    expect(getState().session.isLegendShown).toBe(true);
  });

  it('ends with its map', () => {
    presentVerbs.start();
    verbs.closeMap();
    expect(getState().session.present).toBeNull();
    presentVerbs.start();
    expect(getState().session.present).toBeNull();
  });

  it('goes back to the map from another screen before it goes on', () => {
    presentVerbs.start();
    presentVerbs.goToEnd('first', 'leaders');
    verbs.setSession({ screen: 'matrix' });
    presentVerbs.walk(1);
    expect(getState().session).toMatchObject({ screen: 'map', present: { key: 'leader:cfo' } });
    presentVerbs.walk(1);
    expect(getState().session.present?.key).toBe('leader:cmo');
  });
});

it('no confidential text of any map is shown, and no finding comes or goes with the curtain', () => {
  fc.assert(
    fc.property(anyDocument(), (document) => {
      const marked = {
        ...document,
        risks: document.risks.map((risk) => ({
          ...risk,
          ...secret,
          atRisk: 'CANARY',
          failure: risk.failure.trim() === '' ? '' : 'CANARY',
        })),
        redLines: document.redLines.map((line) => ({ ...line, ...secret, statement: 'CANARY' })),
      };
      open(marked);
      presentVerbs.start();
      expect(shown()).not.toContain('CANARY');
      const { map } = getShown();
      const { map: real } = getState();
      if (!map || !real) throw new Error('no map is open');
      const keysOf = (model: typeof map.model) =>
        audit(model, { today: '2026-11-23', contentHash: null }).findings.map(({ key }) => key);
      expect(keysOf(map.model)).toEqual(keysOf(real.model));
    }),
    { numRuns: 30 },
  );
});
