import type { LaneMode } from '../document/area.ts';
import type { Ground, Role } from '../document/assignment.ts';
import type { OutcomeKind } from '../document/outcome.ts';
import type { RedLineCategory } from '../document/redLine.ts';

/** The lane modes as labels. */
export const MODE_NAMES: Readonly<Record<LaneMode, string>> = {
  sovereign: 'Sovereign',
  coordinated: 'Coordinated',
  shared: 'Shared',
  undecided: 'Not settled',
};

/** The letter that every card carries, so that a mode is never told by colour alone. */
export const MODE_LETTERS: Readonly<Record<LaneMode, string>> = {
  sovereign: 'S',
  coordinated: 'C',
  shared: 'H',
  undecided: '?',
};

/** What each mode means, in a sentence. */
export const MODE_MEANINGS: Readonly<Record<LaneMode, string>> = {
  sovereign: 'One leader decides alone.',
  coordinated: 'One leader decides, after bringing others in.',
  shared: 'Several leaders decide together and own the outcome together.',
  undecided: 'How it is decided is not settled yet.',
};

/** Which duty a red line protects. */
export const CATEGORY_NAMES: Readonly<Record<RedLineCategory, string>> = {
  mission: 'Mission',
  safety: 'Safety',
  ethics: 'Ethics',
  legal: 'Legal',
  values: 'Core values',
};

/** What a leader's part in an area is called. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  owner: 'Owner',
  coordinator: 'Coordinator',
  informed: 'Informed',
};

/** Why somebody must be brought in. */
export const GROUND_WORDS: Readonly<Record<Ground, string>> = {
  redLine: 'Red line',
  expertise: 'Expertise',
  law: 'Law or regulation',
  resources: 'Resources',
};

/** Risk appetite 1 to 5, after the UK Orange Book. */
export const APPETITE_SCALE = ['Averse', 'Minimal', 'Cautious', 'Open', 'Eager'] as const;

/** What each appetite means, 1 to 5: the Orange Book's definitions in a leader's own voice. */
export const APPETITE_MEANINGS = [
  'I avoid risk and uncertainty; only what carries virtually none.',
  'I prefer very safe ways, even where they gain little.',
  'I prefer safe ways, and take some risk where the gain is clear.',
  'I weigh all ways, and choose what is likely to succeed and worth it.',
  'I look for the new and the larger gain, even at high remaining risk.',
] as const;

/** Fist to five: what 0 to 5 say of a shared outcome; 1 and 2 both ask to talk. */
export const AGREEMENT_SCALE = [
  'I cannot support this',
  'Let us talk',
  'Let us talk',
  'I can live with it',
  'I will work for it',
  'I will lead it',
] as const;

/** Likelihood of a risk, 1 to 5. */
export const LIKELIHOOD_SCALE = [
  'Rare',
  'Unlikely',
  'Possible',
  'Likely',
  'Almost certain',
] as const;

/** Impact of a risk, 1 to 5. */
export const IMPACT_SCALE = ['Negligible', 'Minor', 'Moderate', 'Major', 'Severe'] as const;

/** How hard a cascade hits, 1 to 3. */
export const STRENGTH_SCALE = ['A little', 'Clearly', 'Hard'] as const;

/** What is jointly the team's. */
export const KIND_WORDS: Readonly<Record<OutcomeKind, string>> = {
  challenge: 'Challenge',
  outcome: 'Outcome',
  risk: 'Risk',
};
