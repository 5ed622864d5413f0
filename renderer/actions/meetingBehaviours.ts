import type { ActionId } from '#shared/actions/catalog.ts';
import type { Overlay } from '#renderer/store/sessionState.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { hasMap, type Behaviour } from './behaviour.ts';
import { side } from './side.ts';

const overlay = (shown: Overlay): Behaviour => ({
  isEnabled: hasMap,
  run: () => verbs.setSession({ overlay: shown }),
});

/** What a team does together, and the questions it asks the map. */
export const meetingBehaviours = {
  'meeting.ballot': overlay({ kind: 'ballot' }),
  'meeting.whoDecides': overlay({ kind: 'whoDecides' }),
  'meeting.simulate': side('simulate'),
} satisfies Partial<Record<ActionId, Behaviour>>;
