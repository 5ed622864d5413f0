import { useEffect, useState } from 'react';
import { onceLaidOut } from '#renderer/actions/onceLaidOut.ts';
import { useApp } from '#renderer/store/store.ts';
import { EarlyKeys } from './EarlyKeys.ts';

/** `useMapFocus` gives the map the keyboard in the first frame, the map its first item in the second. */
const FRAMES = 3;

/** Presses that come before the map that they are meant for act on it once it is there. */
export function useEarlyKeys(): void {
  const docId = useApp((state) => state.map?.docId ?? null);
  const [keys] = useState(() => new EarlyKeys());
  useEffect(() => {
    window.addEventListener('keydown', keys.handle, { capture: true });
    window.addEventListener('pointerdown', keys.hurry, { capture: true });
    return () => {
      window.removeEventListener('pointerdown', keys.hurry, { capture: true });
      window.removeEventListener('keydown', keys.handle, { capture: true });
      keys.stop();
    };
  }, [keys]);
  useEffect(() => {
    let isHere = true;
    if (docId === null) keys.setReady(null);
    else onceLaidOut(() => isHere && keys.setReady(docId), FRAMES);
    return () => {
      isHere = false;
    };
  }, [keys, docId]);
}
