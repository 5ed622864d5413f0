import type { ActionId } from '#shared/actions/catalog.ts';
import { arrangeBehaviours } from './arrangeBehaviours.ts';
import type { Behaviour } from './behaviour.ts';
import { editBehaviours } from './editBehaviours.ts';
import { exportBehaviours } from './exportBehaviours.ts';
import { findingBehaviours } from './findingBehaviours.ts';
import { fileBehaviours } from './fileBehaviours.ts';
import { laneBehaviours } from './laneBehaviours.ts';
import { mapBehaviours } from './mapBehaviours.ts';
import { meetingBehaviours } from './meetingBehaviours.ts';
import { viewBehaviours } from './viewBehaviours.ts';
import { windowBehaviours } from './windowBehaviours.ts';

/** One behaviour for every action of the catalog; the compiler refuses a gap. */
export const behaviours: Readonly<Record<ActionId, Behaviour>> = {
  ...fileBehaviours,
  ...exportBehaviours,
  ...editBehaviours,
  ...mapBehaviours,
  ...arrangeBehaviours,
  ...laneBehaviours,
  ...viewBehaviours,
  ...findingBehaviours,
  ...meetingBehaviours,
  ...windowBehaviours,
};
