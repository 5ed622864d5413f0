import { useEffect } from 'react';
import { meetingVerbs } from '#renderer/store/meetingVerbs.ts';
import { getState } from '#renderer/store/store.ts';
import { OWN_KEYS } from './parts/ownKeys.ts';

function handleKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) {
    return;
  }
  if (event.key !== 'PageDown' && event.key !== 'PageUp') return;
  if (getState().session.overlay !== null) return;
  if (event.target instanceof Element && event.target.closest(OWN_KEYS)) return;
  event.preventDefault();
  meetingVerbs.walkSteps(event.key === 'PageDown' ? 1 : -1);
}

/** PageDown and PageUp, the keys of a presenter remote, walk the steps while nobody types. */
export function useStepKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', handleKeyDown);
    return () => window.removeEventListener('keydown', handleKeyDown);
  }, []);
}
