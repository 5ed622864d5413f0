import type { ActionId } from '#shared/actions/catalog.ts';
import type { AppState } from '#renderer/store/appState.ts';
import { client } from '#renderer/platform/client.ts';
import { meetingVerbs } from '#renderer/store/meetingVerbs.ts';
import { presentVerbs } from '#renderer/store/presentVerbs.ts';
import type { Overlay } from '#renderer/store/sessionState.ts';
import { getState } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { hasMap, type Behaviour } from './behaviour.ts';
import { side } from './side.ts';
import { simulateBehaviours } from './simulateBehaviours.ts';

const overlay = (shown: Overlay): Behaviour => ({
  isEnabled: hasMap,
  run: () => verbs.setSession({ overlay: shown }),
});

/** Whether the six steps are on screen. */
function isInSession({ map, session }: AppState): boolean {
  return map !== null && session.screen === 'steps';
}

/** What a team does together, and the questions it asks the map. */
export const meetingBehaviours = {
  'meeting.present': {
    isEnabled: hasMap,
    isChecked: ({ session }) => session.present !== null,
    label: ({ session }) => (session.present ? 'Stop presenting' : 'Present'),
    run: () => {
      if (getState().session.present) presentVerbs.stop();
      else presentVerbs.start();
    },
  },
  'meeting.presentHere': {
    isEnabled: ({ map, session }) => map !== null && session.present === null,
    run: () => presentVerbs.start(true),
  },
  'meeting.notes': {
    isEnabled: hasMap,
    run: () => client['notes.open']({ isUnasked: false }),
  },
  'meeting.ballot': overlay({ kind: 'ballot' }),
  'meeting.whoDecides': overlay({ kind: 'whoDecides' }),
  'meeting.simulate': side('simulate'),
  ...simulateBehaviours,
  'meeting.nextStep': {
    isEnabled: (state) => isInSession(state) && state.session.meeting.step < 6,
    run: () => meetingVerbs.walkSteps(1),
  },
  'meeting.previousStep': {
    isEnabled: (state) => isInSession(state) && state.session.meeting.step > 1,
    run: () => meetingVerbs.walkSteps(-1),
  },
  'meeting.clock': {
    isEnabled: hasMap,
    label: ({ session }) =>
      session.meeting.since === null ? 'Start the clock' : 'Pause the clock',
    run: meetingVerbs.toggleClock,
  },
} satisfies Partial<Record<ActionId, Behaviour>>;
