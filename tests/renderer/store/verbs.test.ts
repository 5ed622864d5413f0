import { calls } from '../features/openMap.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { audit } from '#shared/audit/audit.ts';
import type { Copied } from '#shared/commands/items/fragment.ts';
import type { RecentFile } from '#shared/ipc/channels.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { openMap } from '#renderer/store/liveMap.ts';
import { NEW_MEETING } from '#renderer/store/meeting.ts';
import { getState, resetStore } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { aLeader, aMap, anArea } from '#tests/helpers/aMap.ts';

const team = aMap({ leaders: [aLeader('CFO')] });
const opened = (document: MapDocument, docId = 'd') =>
  ({ docId, fileName: null, document, repairs: [], isDirty: false }) as const;

beforeEach(() => {
  calls.length = 0;
  resetStore();
  verbs.showMap(opened(team));
});

describe('what undo takes away', () => {
  it('is no longer selected, in focus, being named or written about, nor is it after redo', () => {
    verbs.dispatch({ id: 'area.add', payload: { areaId: 'pricing', name: 'Pricing' } });
    const item = { kind: 'area', id: 'pricing' } as const;
    verbs.setSession({
      selection: [item, { kind: 'leader', id: 'cfo' }],
      focus: item,
      renaming: item,
      openNotes: { what: 'risk', leaderId: 'cfo', areaId: 'pricing', recordId: null },
    });
    verbs.undo();
    const left = {
      selection: [{ kind: 'leader', id: 'cfo' }],
      focus: null,
      renaming: null,
      openNotes: null,
    };
    expect(getState().session).toMatchObject(left);
    verbs.redo();
    expect(getState().session).toMatchObject(left);
  });

  it('takes along the notes of a leader who is there no more', () => {
    verbs.showMap(opened({ ...team, areas: [anArea('Pricing')] }));
    verbs.dispatch({ id: 'leader.add', payload: { leaderId: 'cio', title: 'CIO' } });
    verbs.setSession({
      openNotes: { what: 'risk', leaderId: 'cio', areaId: 'pricing', recordId: null },
    });
    verbs.undo();
    expect(getState().session.openNotes).toBeNull();
  });

  it('leaves in hand what is still there', () => {
    verbs.showMap(opened({ ...team, areas: [anArea('Pricing')] }));
    const inHand = {
      focus: { kind: 'leader', id: 'cfo' },
      renaming: { kind: 'area', id: 'pricing' },
      openNotes: { what: 'redLine', leaderId: null, areaId: 'pricing', recordId: null },
    } as const;
    verbs.setSession(inHand);
    verbs.dispatch({ id: 'leader.add', payload: { leaderId: 'cio', title: 'CIO' } });
    verbs.undo();
    expect(getState().session).toMatchObject(inHand);
  });
});

it('what was copied outlives the map it came from, and so does what main has told', () => {
  const copied = { documentId: 'map' } as unknown as Copied;
  const recents = [{ recentId: 'r', fileName: 'a.remit' }] as unknown as readonly RecentFile[];
  verbs.keepCopied(copied);
  verbs.receive({ recents });
  verbs.closeMap();
  expect(getState()).toMatchObject({ map: null, copied, recents });
});

describe('a map that went away meanwhile', () => {
  it('does not make the next one saved when its own save comes back', () => {
    verbs.showMap(opened(team, 'next'));
    verbs.dispatch({ id: 'leader.rename', payload: { leaderId: 'cfo', title: 'Finance' } });
    const { map } = getState();
    verbs.markSaved(map!.document, { docId: 'd', fileName: 'first.remit' });
    expect(getState().map).toBe(map);
    verbs.markSaved(map!.document, { docId: 'next', fileName: 'next.remit' });
    expect(getState().map).toMatchObject({ isDirty: false, fileName: 'next.remit' });
  });

  it('leaves no report behind in the mirroring window', () => {
    const { map } = getState();
    const late = audit(map!.model, { today: '2026-11-02', contentHash: null });
    verbs.setAudit({ late });
    verbs.showMirrored(openMap(opened({ ...team, title: 'Edited' })), NEW_MEETING);
    expect(getState().audit.late).toBe(late);
    verbs.showMirrored(openMap(opened(team, 'next')), NEW_MEETING);
    expect(getState().audit.late).toBeNull();
  });
});
