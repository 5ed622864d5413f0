import { useMemo } from 'react';
import { presentSource } from '#renderer/store/presentShown.ts';
import { useRoom } from '#renderer/store/mirror/mirrored.ts';
import { useApp } from '#renderer/store/store.ts';
import { stageOf, type Stage } from './stage.ts';

/** What the room looks at now; `null` while nobody presents. */
export function useStage(): Stage | null {
  const present = useRoom()?.present ?? null;
  const source = useApp(presentSource);
  return useMemo(() => (present && source ? stageOf(source, present) : null), [present, source]);
}
