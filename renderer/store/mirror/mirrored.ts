import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { RoomTold } from '#shared/ipc/notesMessages.ts';

/** What the mirroring window knows of the room, beside the map and the meeting in the app's own store. */
export interface Mirrored {
  /** `null` until the owner has told anything. */
  readonly room: RoomTold | null;
}

export const mirrored = createStore<Mirrored>(() => ({ room: null }));

/** The room as the owner last told it; `null` until it has. */
export function useRoom(): RoomTold | null {
  return useStore(mirrored, (state) => state.room);
}
