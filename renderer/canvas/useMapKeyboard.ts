import { useCallback, useRef, type KeyboardEvent } from 'react';
import { newId } from '#renderer/store/newId.ts';
import { NOTHING, type ItemRef, type Selection } from '#renderer/store/selection.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { planKey } from './gestures/planKey.ts';
import { fromItemKey, itemKey } from './itemKey.ts';
import { meanStanding } from './keyboard/meanStanding.ts';
import { ARROWS, walk, type Direction } from './keyboard/walk.ts';
import type { MapFigures } from './scene/MapFigures.ts';

interface MapKeyboard {
  readonly map: MapFigures;
  readonly model: MapModel;
  /** The item that the keyboard stands on, by key. */
  readonly current: string | null;
  /** Stands on another item: the keyboard goes there, and the map with it. */
  readonly goTo: (key: string) => void;
  /** Says something to whoever cannot see it happen. */
  readonly say: (text: string) => void;
  readonly onOpen: (item: ItemRef) => void;
  readonly onMenu: (item: ItemRef | null, key: string | null) => void;
  readonly isDragging: () => boolean;
  readonly cancelDrag: () => void;
}

/**
 * The map by keyboard: arrows walk, Shift takes along, Alt moves, Enter opens, Escape steps out.
 * Single letters belong to the action catalog and pass through, with what one stands on selected for them.
 */
export function useMapKeyboard(keyboard: MapKeyboard): (event: KeyboardEvent) => void {
  const latest = useRef(keyboard);
  latest.current = keyboard;
  return useCallback((event: KeyboardEvent) => {
    const state = latest.current;
    const target = event.target as Element;
    if (
      event.nativeEvent.isComposing ||
      // A dialog that is just opening has not taken the keyboard yet.
      getState().session.overlay !== null ||
      target.closest('input, textarea, [role=menu], [role=dialog]')
    )
      return;
    const direction = ARROWS[event.key];
    let isHandled = true;
    if (direction && event.altKey && !event.ctrlKey && !event.metaKey) move(state, direction);
    else if (direction && !event.ctrlKey && !event.metaKey) step(state, direction, event.shiftKey);
    else if (event.key === 'Enter') isHandled = open(state, target);
    else if (event.key === 'Escape') isHandled = stepOut(state);
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))
      state.onMenu(state.current === null ? null : fromItemKey(state.current), state.current);
    else if (event.key === 'Home' && !event.ctrlKey) goToEnd(state, 0);
    else if (event.key === 'End' && !event.ctrlKey) goToEnd(state, 1);
    else {
      isHandled = false;
      const standing = state.current === null ? null : fromItemKey(state.current);
      // Where one points with the mouse, no ring says what a key would mean.
      if (standing && target.matches('[data-id]:focus-visible')) meanStanding(event, standing);
    }
    if (!isHandled) return;
    event.preventDefault();
    event.stopPropagation();
  }, []);
}

function step({ map, current, goTo }: MapKeyboard, direction: Direction, isExtending: boolean) {
  const from = current === null ? undefined : map.get(current);
  const next = walk(map.places, from, direction);
  if (!next) return;
  const item = fromItemKey(next.key);
  const { selection } = getState().session;
  if (item) verbs.setSession({ selection: isExtending ? extend(selection, item) : [item] });
  goTo(next.key);
}

const extend = (selection: Selection, item: ItemRef): Selection => [
  ...selection.filter(({ kind, id }) => kind !== item.kind || id !== item.id),
  item,
];

function goToEnd({ map, goTo }: MapKeyboard, end: 0 | 1) {
  const place = map.ends?.[end];
  const item = place && fromItemKey(place.key);
  if (!place || !item) return;
  verbs.setSession({ selection: [item] });
  goTo(place.key);
}

function move({ map, model, current, say, goTo }: MapKeyboard, direction: Direction) {
  const { selection } = getState().session;
  const standing = current === null ? null : fromItemKey(current);
  const items = selection.length > 0 ? selection : standing ? [standing] : [];
  const plan = planKey(map, model, items, direction, newId);
  if (plan.commands.length > 0) {
    // On the free canvas a held key is one move, and so one step of undo.
    const mergeKey = `nudge ${items.map(itemKey).join(' ')}`;
    verbs.dispatch(plan.commands, map.view === 'free' ? { mergeKey } : {});
  }
  say(plan.says);
  if (current !== null) goTo(current);
}

function open({ current, onOpen }: MapKeyboard, target: Element): boolean {
  // A button on the map (badge, band label) does its own thing.
  if (target.closest('button')) return false;
  const item = current === null ? null : fromItemKey(current);
  if (!item) return false;
  verbs.setSession({ selection: [item] });
  onOpen(item);
  return true;
}

/** Out of what one is in, one step at a time: drag, focus, selection, then what concerns one leader. */
function stepOut({ isDragging, cancelDrag }: MapKeyboard): boolean {
  const { session } = getState();
  if (isDragging()) cancelDrag();
  else if (session.openNotes) verbs.setSession({ openNotes: null });
  else if (session.focus) verbs.setSession({ focus: null });
  else if (session.selection.length > 0) verbs.setSession({ selection: NOTHING });
  else if (session.onlyLeaderId !== null) verbs.setSession({ onlyLeaderId: null });
  else return false;
  return true;
}
