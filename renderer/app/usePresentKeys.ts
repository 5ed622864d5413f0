import { useEffect } from 'react';
import { assertNever } from '#shared/lib/assertNever.ts';
import { wallKey, type WallAct } from '#renderer/features/present/wallKey.ts';
import { canvas } from '#renderer/store/canvasHandle.ts';
import { presentShown } from '#renderer/store/presentShown.ts';
import { presentVerbs } from '#renderer/store/presentVerbs.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import { isFailureShown } from '#renderer/store/simulationShown.ts';
import { getShown, getState, useApp } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { isField } from './isField.ts';

/** Widgets with keys of their own. */
const OWN_KEYS =
  '[role=menu], [role=menubar], [role=listbox], [role=dialog], [role=alertdialog], [role=radiogroup], [role=slider]';
/** Here one reads and writes with the keyboard; a remote is heard all the same. */
const BESIDE = 'aside, search';
const BUTTON = 'button, a, summary, [role=button]';
/** These bring a blank screen back; every other key does nothing then. */
const WAKES: ReadonlySet<string> = new Set([
  'b',
  'B',
  '.',
  'Escape',
  ' ',
  'Enter',
  'PageDown',
  'PageUp',
  'ArrowRight',
  'ArrowLeft',
  'ArrowDown',
  'ArrowUp',
]);

/** The keys of presenting, before the map hears them; Escape last of all, when nobody else had use for it. */
export function usePresentKeys(): void {
  const isPresenting = useApp(({ session }) => session.present !== null);
  useEffect(() => {
    if (!isPresenting) return undefined;
    window.addEventListener('keydown', hearFirst, true);
    window.addEventListener('keydown', hearLast);
    return () => {
      window.removeEventListener('keydown', hearFirst, true);
      window.removeEventListener('keydown', hearLast);
    };
  }, [isPresenting]);
}

function hearFirst(event: KeyboardEvent): void {
  const { session } = getState();
  if (!session.present || event.isComposing) return;
  if (session.present.isBlank) {
    // Nobody edits what nobody sees.
    if (WAKES.has(event.key)) presentVerbs.toggleBlank();
    take(event);
    return;
  }
  const target = event.target instanceof Element ? event.target : null;
  const act = wallKey(event, {
    isElsewhere:
      session.overlay !== null ||
      isField(target) ||
      target?.closest(OWN_KEYS) != null ||
      (!isRemote(event.key) && target?.closest(BESIDE) != null),
    isOnButton: target?.closest(BUTTON) != null,
    isWalking: session.screen === 'map' && session.selection.length === 0,
  });
  if (!act) return;
  // A failure that is shown spreads by the same key.
  if (event.key === '.' && isFailureShown(getState())) return;
  if (!isRemote(event.key) && session.screen !== 'map') return;
  if (act.kind === 'take') {
    selectStop();
    return;
  }
  take(event);
  carryOut(act);
}

const isRemote = (key: string) => /^(?:Page(?:Up|Down)|[bB.])$/.test(key);

function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

function carryOut(act: Exclude<WallAct, { kind: 'take' }>): void {
  switch (act.kind) {
    case 'walk':
      return presentVerbs.walk(act.by);
    case 'end':
      return presentVerbs.goToEnd(act.end);
    case 'choose':
      return presentVerbs.goToEnd('first', act.walk);
    case 'blank':
      return presentVerbs.toggleBlank();
    case 'lift':
      return void presentVerbs.liftNext();
    case 'open':
      selectStop();
      return canvas()?.focus();
    case 'rename': {
      const item = selectStop();
      return item ? verbs.setSession({ renaming: item }) : undefined;
    }
    default:
      return assertNever(act);
  }
}

/** What is spoken about becomes what is selected: from there on the map has the arrow keys. */
function selectStop(): ItemRef | null {
  const item = presentShown(getShown())?.words?.items[0] ?? null;
  if (item) verbs.setSession({ selection: [item] });
  return item;
}

/** Out of what one is in, one step at a time: what is selected or in focus, the side, presenting itself. */
function hearLast(event: KeyboardEvent): void {
  const { session } = getState();
  const { present } = session;
  if (event.key !== 'Escape' || event.defaultPrevented || !present || session.overlay) return;
  event.preventDefault();
  if (session.selection.length > 0 || session.focus || session.openNotes)
    verbs.setSession({ selection: [], focus: null, openNotes: null });
  else if (present.isSideOpen) presentVerbs.setSideOpen(false);
  else presentVerbs.stop();
}
