export interface Step {
  readonly name: string;
  /** What the team must be able to say. */
  readonly saying: string;
  /** Why it matters, and what to write down. */
  readonly reason: string;
}

/** The six questions that peers settle, in order. */
export const STEPS: readonly Step[] = [
  {
    name: 'Shared responsibility',
    saying: 'This outcome is jointly ours, also when it gets hard.',
    reason:
      'Write it as one sentence. Each leader says from 0 to 5 how far they stand behind it, and what holds them back. Everybody keeps their own role.',
  },
  {
    name: 'Risk tolerance',
    saying: 'This is at risk in my area, this is what failing looks like, and this falls with it.',
    reason:
      'It is no contest over who has most at risk. Left unsaid, caution looks like obstruction and urgency looks like recklessness.',
  },
  {
    name: 'Legitimate disagreement',
    saying: 'These are my red lines: what I cannot give up without breaking my duty or conscience.',
    reason:
      'Named early, a refusal is duty and not defiance. Say what each protects (mission, safety, ethics, law, core values), and who stops when it is reached.',
  },
  {
    name: 'Expertise',
    saying: 'In this domain you know more than I do, and I will listen.',
    reason: 'Expertise carries weight; it does not decide. An expert can be heard without a role.',
  },
  {
    name: 'Lanes',
    saying: 'Here I act alone, here I bring others in, and this we own together.',
    reason:
      'Too much collaboration damages as much as too little. What is shared needs somebody who ends a deadlock.',
  },
  {
    name: 'Bottom line',
    saying: 'All five hold, and we sign.',
    reason: 'The weakest of the five decides whether a team is ready. Nothing is averaged.',
  },
];
