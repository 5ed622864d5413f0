import { calls } from '../features/openMap.ts';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { audit } from '#shared/audit/audit.ts';
import type { Finding } from '#shared/audit/finding.ts';
import { RULES } from '#shared/audit/registry.ts';
import { contentHash } from '#shared/document/contentHash.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { auditNow, reportOf } from '#renderer/store/audit.ts';
import { AuditClient } from '#renderer/store/auditing/AuditClient.ts';
import { AuditReader } from '#renderer/store/auditing/AuditReader.ts';
import { startAuditing } from '#renderer/store/auditing/auditor.ts';
import { changesOf } from '#renderer/store/auditing/changesOf.ts';
import type { AuditAnswer, AuditAsk } from '#renderer/store/auditing/messages.ts';
import { watchHeavy } from '#renderer/store/auditing/watchHeavy.ts';
import { getState, resetStore } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { A_HASH, aLeader, aMap, anArea, coordinator, NOW, owner } from '#tests/helpers/aMap.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';

const UNREAD = new Set(['baselines', 'ballots', 'decisions', 'waivers']);

const tell = (reader: AuditReader, told: Iterable<AuditAsk>) => {
  for (const change of told) reader.hear(change, () => {});
};

const readPart = (document: MapDocument) =>
  Object.fromEntries(Object.entries(document).filter(([name]) => !UNREAD.has(name)));

describe('what a worker is told of a document', () => {
  test('is all of it, whatever it knew before', () => {
    fc.assert(
      fc.property(anyDocument(), anyDocument(), (first, second) => {
        const reader = new AuditReader();
        tell(reader, changesOf(null, first));
        expect(reader.told()).toEqual(readPart(first));
        tell(reader, changesOf(first, second));
        expect(reader.told()).toEqual(readPart(second));
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

/** A worker in the same thread, with the messages copied as a browser copies them. */
class HereWorker extends EventTarget {
  readonly #reader = new AuditReader();

  postMessage(message: AuditAsk): void {
    this.#reader.hear(structuredClone(message), (data) => this.#say(structuredClone(data)));
  }

  terminate(): void {}

  #say(data: AuditAnswer): void {
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

  test('an answer to nothing that was asked is not believed', async () => {
    const worker = new HereWorker();
    const client = new AuditClient(worker as unknown as Worker);
    const strange = (id: number) =>
      worker.dispatchEvent(
        new MessageEvent('message', { data: { kind: 'done', id, contentHash: 'strange' } }),
      );
    strange(1);
    const post = worker.postMessage.bind(worker);
    vi.spyOn(worker, 'postMessage').mockImplementation((message) => {
      if (message.kind === 'read') strange(message.id + 7);
      post(message);
    });
    const report = await client.read(buildModel(aMap()), '2026-11-23', () => true);
    expect(report?.context.contentHash).not.toBe('strange');
  });

  test('says that it cannot, when a rule breaks, and reads the next state again', async () => {
    const client = new AuditClient(new HereWorker() as unknown as Worker);
    const read = (document: MapDocument) =>
      client.read(buildModel(document), '2026-11-23', () => true);
    const find = vi.spyOn(RULES[0]!, 'find').mockImplementationOnce(() => {
      throw new Error('a rule broke');
    });
    await expect(read(aMap())).rejects.toThrow('a rule broke');
    find.mockRestore();
    expect(await read(aMap({ title: 'Next' }))).not.toBeNull();
    expect(client.isBroken).toBe(false);
  });

  test.each(['while it is asked', 'while nobody asks'])(
    'leaves no question open when the worker stops %s',
    async (when) => {
      const worker = new HereWorker();
      const client = new AuditClient(worker as unknown as Worker);
      const stopped = () => worker.dispatchEvent(new Event('error'));
      if (when === 'while nobody asks') stopped();
      else vi.spyOn(worker, 'postMessage').mockImplementation(stopped);
      const answer = client.read(buildModel(aMap()), '2026-11-23', () => true);
      await expect(answer).rejects.toThrow('The audit worker stopped.');
      expect(client.isBroken).toBe(true);
    },
  );
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

  test('on the same day nothing is told, however often the window is looked at', () => {
    const before = getState().audit;
    window.dispatchEvent(new Event('focus'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(getState().audit).toBe(before);
  });

  test('a map that goes before it was hashed leaves no hash to the next one', () => {
    show(signed);
    vi.advanceTimersByTime(405);
    verbs.closeMap();
    vi.advanceTimersByTime(5_000);
    expect(getState().audit.contentHash).toBeNull();
  });

  test('content that says the same again is told nobody again', () => {
    show(signed);
    vi.advanceTimersByTime(1_000);
    const before = getState().audit;
    const title = (name: string) =>
      verbs.dispatch({ id: 'area.rename', payload: { areaId: 'pricing', name } });
    title('Price');
    title('Pricing');
    vi.advanceTimersByTime(1_000);
    expect(getState().audit).toBe(before);
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

describe('a map that is too large to be read between two frames', () => {
  const large = aMap({
    areas: Array.from({ length: 20_001 }, (_, index) => anArea('Area', { id: `a${index}` })),
  });
  const workers: HereWorker[] = [];
  const reported = () => getState().audit.late?.findings.length ?? null;
  const until = (check: () => void) => vi.waitFor(check, { timeout: 15_000 });
  let stop = () => {};

  beforeEach(() => {
    workers.length = 0;
    vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act, 0));
    vi.stubGlobal('cancelIdleCallback', clearTimeout);
    vi.stubGlobal(
      'Worker',
      class extends HereWorker {
        constructor() {
          super();
          workers.push(this);
        }
      },
    );
    resetStore();
    stop = watchHeavy();
  });
  afterEach(() => {
    stop();
    vi.unstubAllGlobals();
  });

  test('is read by one worker, edit after edit, and by another one when that one broke', async () => {
    verbs.showMap({ docId: 'd', fileName: null, document: large, repairs: [], isDirty: false });
    await until(() => expect(reported()).toBeGreaterThan(20_000));
    const before = reported()!;

    verbs.dispatch({ id: 'area.setMode', payload: { areaId: 'a7', mode: 'shared' } });
    await until(() => expect(reported()).not.toBe(before));
    expect(workers).toHaveLength(1);

    workers[0]?.dispatchEvent(new Event('error'));
    const between = reported()!;
    verbs.dispatch({ id: 'area.setMode', payload: { areaId: 'a7', mode: 'undecided' } });
    await until(() => expect(reported()).not.toBe(between));
    expect(reported()).toBe(before);
    expect(workers).toHaveLength(2);
  });

  const open = (document: MapDocument, docId = 'd') =>
    verbs.showMap({ docId, fileName: null, document, repairs: [], isDirty: false });

  test('is read in the window where there are no workers', async () => {
    vi.stubGlobal('Worker', undefined);
    open(large);
    await until(() => expect(reported()).toBeGreaterThan(20_000));
    expect(workers).toHaveLength(0);
  });

  test('that goes while it is read takes its worker along, and neither trouble nor findings are told of the next map', async () => {
    const ended = vi.spyOn(HereWorker.prototype, 'terminate');
    const told = vi.spyOn(console, 'error').mockReturnValue();
    // Its worker never comes to an answer.
    const asked = vi.spyOn(HereWorker.prototype, 'postMessage').mockReturnValue();
    open(large);
    await until(() => expect(asked.mock.lastCall?.[0].kind).toBe('read'));
    open(aMap(), 'small');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([ended.mock.calls.length, told.mock.calls.length, reported()]).toEqual([1, 0, null]);
    asked.mockRestore();
    open(large, 'again');
    await until(() => expect(reported()).toBeGreaterThan(20_000));
    expect(workers).toHaveLength(2);
  });

  test('that is edited before its turn came is read as it is now, once', async () => {
    const read = vi.spyOn(AuditClient.prototype, 'read');
    open(large);
    verbs.dispatch({ id: 'area.setMode', payload: { areaId: 'a7', mode: 'shared' } });
    await until(() => expect(reported()).toBeGreaterThan(20_000));
    expect(read.mock.calls.map(([model]) => model)).toEqual([getState().map?.model]);
  });

  test('that was gone again before its turn came is not read at all', async () => {
    open(large);
    open(aMap(), 'small');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(workers).toHaveLength(0);
  });

  test('whose worker stops in the middle says so, and is read again at the next edit', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(HereWorker.prototype, 'postMessage').mockImplementationOnce(function (
      this: HereWorker,
    ) {
      this.dispatchEvent(new Event('error'));
    });
    open(large);
    await until(() => expect(told).toHaveBeenCalledTimes(1));
    expect(reported()).toBeNull();
    verbs.dispatch({ id: 'area.setMode', payload: { areaId: 'a7', mode: 'shared' } });
    await until(() => expect(reported()).toBeGreaterThan(20_000));
  });
});
