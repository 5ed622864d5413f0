import { calls } from '../features/openMap.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NotesRequest, NotesTold } from '#shared/ipc/notesMessages.ts';
import { carryOut } from '#renderer/app/owner/carryOut.ts';
import { startTelling } from '#renderer/app/owner/startTelling.ts';
import { holdWindow } from '#renderer/store/hold.ts';
import { presentVerbs } from '#renderer/store/presentVerbs.ts';
import { getState, resetStore } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { aLeader, aMap, anArea, aRisk, owner } from '#tests/helpers/aMap.ts';

const cfo = aLeader('CFO');
const pricing = anArea('Pricing', { mode: 'sovereign' });
const secret = aRisk(cfo.id, pricing.id, 'The covenant', { confidential: true });

function open(): void {
  verbs.showMap({
    docId: 'd',
    fileName: null,
    document: aMap({
      leaders: [cfo],
      areas: [pricing],
      assignments: [owner(cfo.id, pricing.id)],
      risks: [secret],
    }),
    repairs: [],
    isDirty: false,
  });
}

const title = () => getState().map?.document.leaders[0]?.title;
const rename = (to: unknown): NotesRequest => ({
  kind: 'change',
  commands: [{ id: 'leader.rename', payload: { leaderId: cfo.id, title: to } }],
});

beforeEach(() => {
  resetStore();
  calls.length = 0;
  open();
});

describe('what the facilitator asks is done by the owner', () => {
  it('a change is one step of the one undo', () => {
    carryOut(rename('Finance'));
    expect([title(), getState().map?.undoLabel]).toEqual(['Finance', 'rename leader']);
    carryOut({ kind: 'undo' });
    expect(title()).toBe('CFO');
    carryOut({ kind: 'redo' });
    expect(title()).toBe('Finance');
  });

  it('all commands or none: one that cannot be read changes nothing', () => {
    carryOut({
      kind: 'change',
      commands: [
        { id: 'leader.rename', payload: { leaderId: cfo.id, title: 'Finance' } },
        { id: 'leader.obey', payload: {} },
      ],
    });
    carryOut(rename(42));
    carryOut(rename({ toString: 'x' }));
    expect(title()).toBe('CFO');
    expect(getState().map?.undoLabel).toBeNull();
    expect(getState().session.notices.length).toBeGreaterThan(0);
  });

  it('leads the presentation', () => {
    const place = () => {
      const { present } = getState().session;
      return present && [present.walk, present.key, present.isBlank, present.lifted.size];
    };
    carryOut({ kind: 'walk', to: 'next' });
    expect(place()).toBeNull();
    carryOut({ kind: 'present', isOn: true });
    expect(place()).toEqual(['overview', 'map', false, 0]);
    carryOut({ kind: 'walkTo', walk: 'areas' });
    carryOut({ kind: 'curtain', recordId: secret.id, isLifted: true });
    carryOut({ kind: 'blank', isOn: true });
    carryOut({ kind: 'blank', isOn: true });
    expect(place()).toEqual(['areas', `area:${pricing.id}`, true, 1]);
    carryOut({ kind: 'curtain', recordId: secret.id, isLifted: false });
    carryOut({ kind: 'walk', to: 'previous' });
    expect(place()).toEqual(['leaders', `leader:${cfo.id}`, false, 0]);
    carryOut({ kind: 'walk', to: 'last' });
    carryOut({ kind: 'present', isOn: false });
    expect(place()).toBeNull();
  });

  it('which hidden text is next the owner finds, so that a quick second press means what it should', () => {
    carryOut({ kind: 'present', isOn: true });
    carryOut({ kind: 'walkTo', walk: 'areas' });
    const lifted = () => [...(getState().session.present?.lifted ?? [])];
    carryOut({ kind: 'liftNext' });
    expect(lifted()).toEqual([secret.id]);
    carryOut({ kind: 'liftNext' });
    expect(lifted(), 'all were shown: hidden again').toEqual([]);
    carryOut({ kind: 'present', isOn: false });
  });

  it('step and clock say what they should be, so that a late message undoes nothing', () => {
    carryOut({ kind: 'step', step: 3 });
    carryOut({ kind: 'clock', isRunning: true });
    carryOut({ kind: 'clock', isRunning: true });
    expect(getState().session.meeting.step).toBe(3);
    expect(getState().session.meeting.since).not.toBeNull();
  });

  it('nothing of it while a ballot holds the window', () => {
    const letGo = holdWindow({ allows: () => false, mayLeave: () => Promise.resolve(false) });
    carryOut(rename('Finance'));
    carryOut({ kind: 'undo' });
    carryOut({ kind: 'step', step: 3 });
    carryOut({ kind: 'present', isOn: true });
    expect([title(), getState().session.meeting.step, getState().session.present]).toEqual([
      'CFO',
      1,
      null,
    ]);
    letGo();
    carryOut(rename('Finance'));
    expect(title()).toBe('Finance');
  });

  it('nothing at all on the start screen', () => {
    verbs.closeMap();
    carryOut(rename('Finance'));
    carryOut({ kind: 'present', isOn: true });
    expect(getState().session.present).toBeNull();
  });
});

describe('what the owner tells', () => {
  type Listener = (notice: never) => void;
  const stops: (() => void)[] = [];
  afterEach(() => stops.splice(0).forEach((stop) => stop()));

  const nothing: (message: NotesTold) => boolean = () => false;

  function aMain({ isOpen = false, refuses = nothing } = {}) {
    const listeners = new Map<string, Listener>();
    const told: NotesTold[] = [];
    const opened: unknown[] = [];
    stops.push(
      startTelling({
        on: (channel, listener) => {
          listeners.set(channel, listener as Listener);
          return () => listeners.delete(channel);
        },
        'notes.tell': (message) => {
          told.push(message);
          return refuses(message) ? Promise.reject(new Error('E_PAYLOAD')) : settled;
        },
        'notes.isOpen': () => Promise.resolve(isOpen),
        'notes.open': (argument) => (opened.push(argument), settled),
      }),
    );
    const say = (channel: string, notice?: unknown) => listeners.get(channel)?.(notice as never);
    return { told, opened, say };
  }
  const settled = Promise.resolve(undefined);
  const kinds = (told: readonly NotesTold[]) =>
    told.map(({ number, document }) => `${number} ${document.kind}`);

  it('nothing while nobody listens; the whole when somebody does, then changes', () => {
    const { told, say } = aMain();
    carryOut(rename('Finance'));
    expect(told).toEqual([]);
    say('notes.wanted');
    say('notes.requested', rename('Treasury'));
    verbs.setSession({ screen: 'matrix' });
    presentVerbs.start();
    verbs.closeMap();
    expect(kinds(told)).toEqual(['1 whole', '2 changed', '3 same', '4 same', '5 none']);
    say('notes.closed');
    open();
    expect(told).toHaveLength(5);
  });

  it('after its own reload, the window that is there already is told everything', async () => {
    const { told } = aMain({ isOpen: true });
    await settled;
    await settled;
    expect(kinds(told)).toEqual(['1 whole']);
  });

  it('a change that is too much for one message is told as the whole', async () => {
    const { told, say } = aMain({ refuses: ({ document }) => document.kind === 'changed' });
    say('notes.wanted');
    carryOut(rename('Treasury'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(kinds(told)).toEqual(['1 whole', '2 changed', '3 whole']);
  });

  it('asks for the window once when presenting begins', () => {
    const { opened } = aMain();
    presentVerbs.start();
    presentVerbs.walk(1);
    presentVerbs.stop();
    expect(opened).toEqual([{ isUnasked: true }]);
  });
});
