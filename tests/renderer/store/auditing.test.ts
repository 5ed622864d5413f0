import { calls } from '../features/openMap.ts';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { audit } from '#shared/audit/audit.ts';
import { auditContext } from '#shared/audit/auditContext.ts';
import type { Finding } from '#shared/audit/finding.ts';
import { RULES } from '#shared/audit/registry.ts';
import { contentHash } from '#shared/document/contentHash.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { auditNow, reportOf } from '#renderer/store/audit.ts';
import { AuditClient } from '#renderer/store/auditing/AuditClient.ts';
import { startAuditing } from '#renderer/store/auditing/auditor.ts';
import { changesOf } from '#renderer/store/auditing/changesOf.ts';
import type { AuditAnswer, AuditAsk } from '#renderer/store/auditing/messages.ts';
import { getState, resetStore } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { A_HASH, aLeader, aMap, anArea, coordinator, NOW, owner } from '#tests/helpers/aMap.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';

const UNREAD = new Set(['baselines', 'ballots', 'decisions', 'waivers']);

/** The other side: what a worker knows after it was told. */
function take(fields: Map<string, unknown>, told: Iterable<AuditAsk>): void {
  for (const change of told) {
    if (change.kind === 'field') {
      if (change.value === undefined) fields.delete(change.name);
      else fields.set(change.name, change.value);
    }
    if (change.kind !== 'splice') continue;
    const list = (fields.get(change.name) ?? []) as unknown[];
    fields.set(change.name, list.toSpliced(change.start, change.removed, ...change.records));
  }
}

const readPart = (document: MapDocument) =>
  Object.fromEntries(Object.entries(document).filter(([name]) => !UNREAD.has(name)));

describe('what a worker is told of a document', () => {
  test('is all of it, whatever it knew before', () => {
    fc.assert(
      fc.property(anyDocument(), anyDocument(), (first, second) => {
        const fields = new Map<string, unknown>();
        take(fields, changesOf(null, first));
        expect(Object.fromEntries(fields)).toEqual(readPart(first));
        take(fields, changesOf(first, second));
        expect(Object.fromEntries(fields)).toEqual(readPart(second));
      }),
      { numRuns: 60 },
    );
  });

  test('is little after a little edit, in pieces after a large one', () => {
    const areas = Array.from({ length: 5000 }, (_, index) => anArea(`Area ${index}`));
    const before = aMap({ areas });
    const renamed = { ...before, areas: areas.with(2500, { ...areas[2500]!, name: 'Other' }) };
    expect([...changesOf(before, renamed)]).toMatchObject([
      { kind: 'splice', name: 'areas', start: 2500, removed: 1, records: [{ name: 'Other' }] },
    ]);
    const shorter = { ...before, areas: areas.toSpliced(10, 3) };
    expect([...changesOf(before, shorter)]).toMatchObject([
      { kind: 'splice', name: 'areas', start: 10, removed: 3, records: [] },
    ]);
    expect([...changesOf(before, before)]).toEqual([]);
    const pieces = [...changesOf(null, before)].filter(({ name }) => name === 'areas');
    expect(pieces.length).toBeGreaterThan(3);
  });
});

/** A worker that reads in the same thread, with the messages copied as a browser copies them. */
class HereWorker extends EventTarget {
  readonly #fields = new Map<string, unknown>();

  postMessage(message: AuditAsk): void {
    const ask = structuredClone(message);
    if (ask.kind !== 'read') {
      take(this.#fields, [ask]);
      return;
    }
    const document = { ...aMap(), ...Object.fromEntries(this.#fields) } as MapDocument;
    const hash = document.signOffs.length > 0 ? contentHash(document) : null;
    const context = auditContext(buildModel(document), { today: ask.today, contentHash: hash });
    for (const rule of RULES) {
      const found = [...rule.find(context)];
      this.#tell({
        kind: 'found',
        id: ask.id,
        ruleId: rule.id,
        count: found.length,
        ids: found.flat(),
      });
    }
    this.#tell({ kind: 'done', id: ask.id, contentHash: hash });
  }

  terminate(): void {}

  #tell(data: AuditAnswer): void {
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
  }
}

const said = ({ key, message, waiver }: Finding) => `${key} ${message} ${waiver?.reason ?? ''}`;

describe('the audit beside the window', () => {
  test('finds what the audit in the window finds, with what is accepted, edit after edit', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument(), anyDocument(), async (first, second) => {
        const client = new AuditClient(new HereWorker() as unknown as Worker);
        for (const document of [first, second]) {
          const model = buildModel(document);
          const report = await client.read(model, '2026-11-23', () => true);
          const hash = document.signOffs.length > 0 ? contentHash(document) : null;
          const here = audit(model, { today: '2026-11-23', contentHash: hash });
          expect(report?.findings.map(said)).toEqual(here.findings.map(said));
        }
      }),
      { numRuns: 20 },
    );
  });

  test('does not ask about a document that nobody looks at any more', async () => {
    const client = new AuditClient(new HereWorker() as unknown as Worker);
    const model = buildModel(aMap());
    expect(await client.read(model, '2026-11-23', () => false)).toBeNull();
  });
});

const signed = aMap({
  leaders: [aLeader('CFO')],
  areas: [anArea('Pricing', { mode: 'sovereign' })],
  assignments: [owner('cfo', 'pricing')],
  signOffs: [{ leaderId: 'cfo', level: 4, reservation: '', on: NOW, contentHash: A_HASH }],
});
const keysNow = () => auditNow()?.findings.map(({ key }) => key) ?? [];

describe('what the audit is told beside the map', () => {
  let stop = () => {};
  const show = (document: MapDocument) =>
    verbs.showMap({ docId: 'd', fileName: null, document, repairs: [], isDirty: false });

  beforeEach(() => {
    vi.useFakeTimers({ now: new Date(2026, 10, 23, 23, 50) });
    vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act, 10));
    vi.stubGlobal('cancelIdleCallback', clearTimeout);
    calls.length = 0;
    resetStore();
    verbs.setAudit({ today: '2026-11-23' });
    stop = startAuditing();
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('the day changes at midnight', () => {
    show(aMap({ reviewOn: '2026-11-23' }));
    expect(keysNow()).not.toContain('review-overdue');
    vi.advanceTimersByTime(11 * 60_000);
    expect(getState().audit.today).toBe('2026-11-24');
    expect(keysNow()).toContain('review-overdue');
  });

  test('a laptop that slept over midnight looks when it is looked at', () => {
    vi.setSystemTime(new Date(2026, 10, 25, 8, 0));
    window.dispatchEvent(new Event('focus'));
    expect(getState().audit.today).toBe('2026-11-25');
  });

  test('the content is hashed after a pause, and only where somebody has signed', () => {
    show(aMap());
    vi.advanceTimersByTime(5_000);
    expect(getState().audit.contentHash).toBeNull();

    show(signed);
    expect(keysNow()).not.toContain('sign-off-stale:cfo');
    vi.advanceTimersByTime(300);
    expect(getState().audit.contentHash).toBeNull();
    vi.advanceTimersByTime(300);
    expect(getState().audit.contentHash).toBe(contentHash(signed));
    expect(keysNow()).toContain('sign-off-stale:cfo');
  });

  test('typing puts the hash off, and a stale signature stays stale meanwhile', () => {
    show(signed);
    vi.advanceTimersByTime(1_000);
    const before = getState().audit.contentHash;
    for (const name of ['P', 'Pr', 'Price']) {
      verbs.dispatch({ id: 'area.rename', payload: { areaId: 'pricing', name } });
      vi.advanceTimersByTime(200);
      expect(getState().audit.contentHash).toBe(before);
      expect(keysNow()).toContain('sign-off-stale:cfo');
    }
    vi.advanceTimersByTime(1_000);
    expect(getState().audit.contentHash).toBe(contentHash(getState().map!.document));
  });

  test('the report is of the document on screen, made once', () => {
    show(
      aMap({
        leaders: [aLeader('CFO'), aLeader('CMO')],
        areas: [anArea('Pricing', { mode: 'sovereign' })],
        assignments: [owner('cfo', 'pricing'), coordinator('cmo', 'pricing')],
      }),
    );
    expect(keysNow()).toContain('sovereign-with-coordinators:pricing');
    expect(reportOf(getState())).toBe(auditNow());
    verbs.dispatch({ id: 'area.setMode', payload: { areaId: 'pricing', mode: 'coordinated' } });
    expect(keysNow()).not.toContain('sovereign-with-coordinators:pricing');
    verbs.closeMap();
    expect(auditNow()).toBeNull();
  });
});
