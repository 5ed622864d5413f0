import { useEffect } from 'react';
import type { NotesRequest } from '#shared/ipc/notesMessages.ts';
import { wallKey, type WallAct } from '#renderer/features/present/wallKey.ts';
import { ask } from '#renderer/features/facilitator/ask.ts';
import { notesClient } from '#renderer/platform/notesClient.ts';
import { mirrored } from '#renderer/store/mirror/mirrored.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { isField } from '../isField.ts';

const BUTTON = 'button, a, [role=button]';

/** The keys of presenting, here as on the wall; and those of every window: undo, redo, close. */
export function useNotesKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', handleKeyDown);
    return () => window.removeEventListener('keydown', handleKeyDown);
  }, []);
}

function handleKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const isDone = event.ctrlKey || event.metaKey ? runWithMod(event) : runAlone(event);
  if (isDone) event.preventDefault();
}

function runWithMod({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  const isMac = getState().info.platform === 'darwin';
  if (altKey || (isMac ? !metaKey : !ctrlKey)) return false;
  const letter = key.toUpperCase();
  if (letter === 'W') void notesClient?.['notes.close']();
  else if (letter === 'Z' && !shiftKey) verbs.undo();
  else if (letter === 'Z' || letter === 'Y') verbs.redo();
  else return false;
  return true;
}

function runAlone(event: KeyboardEvent): boolean {
  const present = mirrored.getState().room?.present ?? null;
  if (event.key === 'F5' && !event.shiftKey) {
    ask({ kind: 'present', isOn: present === null });
    return true;
  }
  const target = event.target instanceof Element ? event.target : null;
  const act = present
    ? wallKey(event, {
        isElsewhere: isField(target),
        isOnButton: target?.closest(BUTTON) != null,
        isWalking: true,
      })
    : null;
  const requests = act ? toRequests(act) : [];
  requests.forEach(ask);
  return requests.length > 0;
}

/** What only the wall can do (renaming, choosing what is spoken about) is left to it. */
function toRequests(act: WallAct): readonly NotesRequest[] {
  const present = mirrored.getState().room?.present;
  if (!present) return [];
  switch (act.kind) {
    case 'walk':
      return [{ kind: 'walk', to: act.by === 1 ? 'next' : 'previous' }];
    case 'end':
      return [{ kind: 'walk', to: act.end }];
    case 'choose':
      return [{ kind: 'walkTo', walk: act.walk }];
    case 'blank':
      // How it stands, the owner knows: two quick presses are there and back, or two texts.
      return [{ kind: 'toggleBlank' }];
    case 'lift':
      return [{ kind: 'liftNext' }];
    default:
      return [];
  }
}
