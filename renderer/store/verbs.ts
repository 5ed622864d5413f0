import { theLeader } from '#shared/audit/names.ts';
import { client } from '#renderer/platform/client.ts';
import type { AppVerbs, AuditState, OpenMap } from './appState.ts';
import { writesWithheld } from './curtain.ts';
import {
  asInFile,
  changeMap,
  keepMine,
  markSaved,
  openMap,
  putOutside,
  redoMap,
  undoMap,
} from './liveMap.ts';
import { askForChange, ownerElsewhere } from './mirror/ownerElsewhere.ts';
import { FRESH_SESSION, type Notice, type NoticeTone, type SessionState } from './sessionState.ts';
import { ifThere, withoutMissing } from './selection.ts';
import { hasRoomBeside } from './hasRoomBeside.ts';
import { leaderIfThere, withSelectionShown } from './leaderPart.ts';
import { store } from './store.ts';

let lastNotice = 0;
/** More sentences than this nobody reads at once; older ones give way. */
const MOST_NOTICES = 3;

function setSession(change: Partial<SessionState>): void {
  const { map, session: before } = store.getState();
  const next = { ...before, ...change };
  const session = withoutHints(map ? withSelectionShown(next, change, map.model) : next, change);
  store.setState({ session });
  if (!map || next.onlyLeaderId === null || session.onlyLeaderId !== null) return;
  const who = theLeader(map.model, next.onlyLeaderId);
  verbs.notify(`The whole map is shown again: what is selected now does not concern ${who}.`);
}

/** What a hint asked for has been done, or is asked for no more. */
function withoutHints(session: SessionState, change: Partial<SessionState>): SessionState {
  const isElsewhere = change.selection ?? change.screen ?? change.view;
  if (!isElsewhere || !session.notices.some(({ tone }) => tone === 'hint')) return session;
  return { ...session, notices: session.notices.filter(({ tone }) => tone !== 'hint') };
}

function setAudit(change: Partial<AuditState>): void {
  store.setState((state) => ({ audit: { ...state.audit, ...change } }));
}

const NOTHING_READ: Partial<AuditState> = { contentHash: null, late: null };

/** Everything that changes the store. */
export const verbs: AppVerbs = {
  dispatch(command, options) {
    const { map } = store.getState();
    if (!map) return false;
    const commands = 'id' in command ? [command] : command;
    const owner = ownerElsewhere();
    if (owner) {
      askForChange(owner, commands, options?.mergeKey);
      return true;
    }
    if (writesWithheld(store.getState(), commands)) {
      verbs.notify('This text is confidential and hidden. Show it first, then change it.');
      return false;
    }
    const changed = changeMap(map, commands, options?.mergeKey);
    if (!changed.ok) {
      verbs.notify(changed.error.message);
      return false;
    }
    if (changed.value !== map) showDocument(changed.value);
    return true;
  },
  undo() {
    const { map } = store.getState();
    const owner = ownerElsewhere();
    if (owner) owner({ kind: 'undo' });
    else if (map) showDocument(undoMap(map), 'done');
  },
  redo() {
    const { map } = store.getState();
    const owner = ownerElsewhere();
    if (owner) owner({ kind: 'redo' });
    else if (map) showDocument(redoMap(map), 'done');
  },
  showMap(opened) {
    const isSideFolded = !hasRoomBeside(opened.document.leaders.length, window.innerWidth);
    store.setState({ map: openMap(opened), session: { ...FRESH_SESSION, isSideFolded } });
    setAudit(NOTHING_READ);
  },
  closeMap() {
    store.setState({ map: null, session: FRESH_SESSION });
    setAudit(NOTHING_READ);
  },
  showMirrored(map, meeting) {
    if (map?.docId !== store.getState().map?.docId) setAudit(NOTHING_READ);
    store.setState(({ session }) => ({ map, session: { ...session, meeting } }));
  },
  markSaved(document, saved) {
    store.setState(({ map }) =>
      map?.docId === saved.docId ? { map: markSaved(map, document, saved) } : {},
    );
  },
  setOutside(outside) {
    const { map } = store.getState();
    if (map && map.outside !== outside) store.setState({ map: putOutside(map, outside) });
  },
  showFile(opened, step) {
    const { map } = store.getState();
    if (map?.docId === opened.docId) showDocument(asInFile(map, opened, step));
  },
  keepMine() {
    const { map } = store.getState();
    if (map) store.setState({ map: keepMine(map) });
  },
  receive(told) {
    store.setState(told);
  },
  keepCopied(copied) {
    store.setState({ copied });
  },
  setSession,
  setAudit,
  setSettings(change) {
    store.setState((state) => ({ settings: { ...state.settings, ...change } }));
    void client['settings.set'](change);
  },
  notify(text, tone = 'plain', actionId) {
    return say({ tone, text, ...(actionId === undefined ? {} : { actionId }) });
  },
  tellFileTrouble({ message, offerId }) {
    say({ tone: 'trouble', text: message, ...(offerId === undefined ? {} : { offerId }) });
  },
  dismissNotice(id) {
    const { notices } = store.getState().session;
    setSession({ notices: notices.filter((notice) => notice.id !== id) });
  },
};

/** The newest last; what says the same is said once, and of hints there is one. */
function say({ tone, text, ...help }: Omit<Notice, 'id'>): number {
  lastNotice += 1;
  const { notices } = store.getState().session;
  const others = notices.filter(
    (other) => other.text !== text && (tone !== 'hint' || other.tone !== 'hint'),
  );
  const notice = { id: lastNotice, tone, text, ...help };
  setSession({ notices: [...others, notice].slice(-MOST_NOTICES) });
  return notice.id;
}

/** Puts a changed map on screen and lets go of what is no longer there, and of what is no longer so. */
function showDocument(map: OpenMap, over?: NoticeTone): void {
  const { session } = store.getState();
  const selection = withoutMissing(session.selection, map.model);
  const { openNotes, onlyLeaderId, notices } = session;
  const hasPlace =
    openNotes !== null &&
    map.model.area(openNotes.areaId) !== undefined &&
    (openNotes.leaderId === null || map.model.leader(openNotes.leaderId) !== undefined);
  store.setState({
    map,
    session: {
      ...session,
      selection,
      focus: ifThere(session.focus, map.model),
      onlyLeaderId: leaderIfThere(onlyLeaderId, map.model),
      renaming: ifThere(session.renaming, map.model),
      openNotes: hasPlace ? openNotes : null,
      // A button for undo would undo something else now.
      notices: notices.filter(({ tone, actionId }) => tone !== over && actionId !== 'edit.undo'),
    },
  });
}
