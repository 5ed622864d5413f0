import type { Id } from '#shared/document/fields.ts';
import { recordById } from '#shared/model/recordById.ts';
import { describeStop } from '#shared/present/describeStop.ts';
import type { Walk } from '#shared/present/presentStop.ts';
import {
  BEGINNING,
  endOf,
  positionOf,
  step,
  stopAbout,
  type PresentPlace,
} from '#shared/present/walkStops.ts';
import { canvas } from './canvasHandle.ts';
import { leaderIfThere } from './leaderPart.ts';
import { atPlace, newPresent, withLifted, type Present } from './present.ts';
import { presentShown, presentSource } from './presentShown.ts';
import { ifThere, NOTHING, type ItemRef } from './selection.ts';
import { getShown, getState } from './store.ts';
import { settleTyping } from './typing.ts';
import { verbs } from './verbs.ts';

const NONE_TOGGLED: ReadonlySet<string> = new Set();

function change(to: (present: Present) => Present): void {
  const { present } = getState().session;
  if (present) verbs.setSession({ present: to(present) });
}

/** Goes there: the map comes to the front, nothing is selected, and what was lifted is hidden again. */
function goTo(place: PresentPlace): void {
  // Before texts are hidden: what is being typed into one belongs to it.
  settleTyping();
  const { session } = getState();
  const source = presentSource(getShown());
  if (!session.present || !source) return;
  const { stop } = positionOf(source, place);
  const words = stop && describeStop(source, stop);
  const isAboutCascade =
    stop?.walk === 'findings' && stop.finding.subjects.some(({ kind }) => kind === 'cascade');
  verbs.setSession({
    present: atPlace(session.present, place, words),
    screen: 'map',
    selection: NOTHING,
    focus: null,
    openNotes: null,
    renaming: null,
    // A stop says by itself what is folded up around it; the whole map is as it was looked at.
    collapsedBands:
      words && words.items.length > 0 ? NONE_TOGGLED : session.present.before.collapsedBands,
    isCascadesShown: session.present.before.isCascadesShown || isAboutCascade,
    // A walk leads everywhere.
    onlyLeaderId: null,
  });
}

/** Where presenting begins when it begins here: at what is selected, else at the current finding. */
function placeHere(): PresentPlace | null {
  const source = presentSource(getShown());
  const { session } = getState();
  if (!source) return null;
  const item = session.selection.findLast(({ kind }) => kind === 'leader' || kind === 'area');
  if (item) return stopAbout(source, item.kind === 'leader' ? 'leaders' : 'areas', item.id);
  const index = source.findings.findIndex(({ key }) => key === session.findings.current);
  return index === -1 ? null : { walk: 'findings', index, key: session.findings.current ?? '' };
}

/** What may be done while the map is on the wall. */
export const presentVerbs = {
  /** @param isHere at what is selected, instead of at the overview */
  start(isHere = false): void {
    const { map, session } = getState();
    if (!map || session.present) return;
    const place = (isHere ? placeHere() : null) ?? BEGINNING;
    const { isCascadesShown, collapsedBands, onlyLeaderId, focus, isLegendShown } = session;
    const before = { isCascadesShown, collapsedBands, onlyLeaderId, focus, isLegendShown };
    verbs.setSession({
      present: newPresent(Date.now(), before),
      overlay: null,
      isLegendShown: false,
    });
    goTo(place);
  },
  /** The map as it was looked at before, of what is still there; every edit stays. */
  stop(): void {
    const { present } = getState().session;
    if (!present) return;
    settleTyping();
    const model = getState().map?.model;
    if (!model) return;
    const { focus, onlyLeaderId, ...before } = present.before;
    verbs.setSession({
      ...before,
      present: null,
      openNotes: null,
      focus: ifThere(focus, model),
      onlyLeaderId: leaderIfThere(onlyLeaderId, model),
    });
  },
  /**
   * One stop on or back, through all walks; through the rest of a stop first that is higher than the wall. On
   * another screen it first comes back to where it was.
   */
  walk(by: 1 | -1): void {
    const shown = presentShown(getShown());
    if (!shown) return;
    const isAway = getState().session.screen !== 'map';
    if (!isAway && canvas()?.turn?.(by)) return;
    goTo(isAway ? shown.present : step(shown.source, shown.present, by));
  },
  /** The first or last stop of a walk; of the present one if none is named. */
  goToEnd(end: 'first' | 'last', walk?: Walk): void {
    const shown = presentShown(getShown());
    if (shown) goTo(endOf(shown.source, walk ?? shown.present.walk, end));
  },
  goTo,
  /**
   * Walks to the stop that is about a leader or an area; a role's is its area's.
   *
   * @returns false where none is
   */
  goToItem(item: ItemRef): boolean {
    const source = presentSource(getShown());
    const about =
      item.kind === 'assignment' && source
        ? recordById(source.model.document, 'assignments', item.id)?.areaId
        : item.id;
    if (!source || !about || !['leader', 'area', 'assignment'].includes(item.kind)) return false;
    const place = stopAbout(source, item.kind === 'leader' ? 'leaders' : 'areas', about);
    if (place) goTo(place);
    return place !== null;
  },
  toggleBlank: () => change((present) => ({ ...present, isBlank: !present.isBlank })),
  setSideOpen: (isSideOpen: boolean) => change((present) => ({ ...present, isSideOpen })),
  /** Shows one confidential text to the room, or hides it again. */
  lift(recordId: Id, isLifted: boolean): void {
    settleTyping();
    change((present) => withLifted(present, recordId, isLifted));
  },
  /**
   * Shows the first hidden text that belongs to the stop; once all are shown, hides them.
   *
   * @returns false where there is nothing confidential
   */
  liftNext(): boolean {
    const { map, session } = getState();
    const words = presentShown(getShown())?.words;
    if (!map || !session.present || !words) return false;
    const { lifted } = session.present;
    const secret = words.notes.filter(({ kind, id }) => {
      const list = kind === 'risk' ? 'risks' : 'redLines';
      return recordById(map.document, list, id)?.confidential;
    });
    if (secret.length === 0) return false;
    const next = secret.find(({ id }) => !lifted.has(id));
    if (next) presentVerbs.lift(next.id, true);
    else for (const { id } of secret) presentVerbs.lift(id, false);
    return true;
  },
};
