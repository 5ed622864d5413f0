import type { Id } from '#shared/document/fields.ts';
import { recordById } from '#shared/model/recordById.ts';
import { presentVerbs } from './presentVerbs.ts';
import { useApp } from './store.ts';

/** A confidential text in front of a room. */
export interface Curtain {
  /** Whether the text is hidden now: it must not be edited either. */
  readonly isDown: boolean;
  readonly lift: () => void;
  readonly lower: () => void;
}

/** The curtain before a risk or red line; `null` where there is none, which is always so while nobody presents. */
export function useCurtain(kind: 'risk' | 'redLine', recordId: Id): Curtain | null {
  const place = useApp(({ map, session }) => {
    if (!map || !session.present) return 'none';
    const record = recordById(map.document, kind === 'risk' ? 'risks' : 'redLines', recordId);
    if (!record?.confidential) return 'none';
    return session.present.lifted.has(recordId) ? 'up' : 'down';
  });
  if (place === 'none') return null;
  return {
    isDown: place === 'down',
    lift: () => presentVerbs.lift(recordId, true),
    lower: () => presentVerbs.lift(recordId, false),
  };
}
