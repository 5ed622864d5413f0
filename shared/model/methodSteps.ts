/** One of the six questions that peers settle. */
export interface MethodStep {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6;
  readonly name: string;
  /** What the team must be able to say. */
  readonly saying: string;
  /** Why it matters, and what to write down. */
  readonly reason: string;
  /** The question, as a facilitator asks it in the room. */
  readonly question: string;
  /** What the step needs from each leader. */
  readonly needs: string;
  /** Minutes of a two-hour meeting. */
  readonly minutes: number;
}

/** The six questions, in their order. */
export const METHOD_STEPS: readonly MethodStep[] = [
  {
    number: 1,
    name: 'Shared responsibility',
    saying: 'This outcome is jointly ours, also when it gets hard.',
    reason:
      'Write it as one sentence. Each leader says from 0 to 5 how far they stand behind it, and what holds them back. Everybody keeps their own role.',
    question: 'What is jointly ours, also when it gets hard?',
    needs: 'From each leader: how far they stand behind it, from 0 to 5, and what holds them back.',
    minutes: 10,
  },
  {
    number: 2,
    name: 'Risk tolerance',
    saying: 'This is at risk in my area, this is what failing looks like, and this falls with it.',
    reason:
      'It is no contest over who has most at risk. Left unsaid, caution looks like obstruction and urgency looks like recklessness.',
    question: 'What is at risk in your area, and what falls with it?',
    needs:
      'From each leader: what is at risk, what failing looks like, how much risk they would take, and what else falls.',
    minutes: 20,
  },
  {
    number: 3,
    name: 'Legitimate disagreement',
    saying: 'These are my red lines: what I cannot give up without breaking my duty or conscience.',
    reason:
      'Named early, a refusal is duty and not defiance. Say what each protects (mission, safety, ethics, law, core values), and who stops when it is reached.',
    question: 'What can you not give up without breaking your duty or your conscience?',
    needs: 'From each leader: their red lines and what happens when one is reached, or “none”.',
    minutes: 15,
  },
  {
    number: 4,
    name: 'Expertise',
    saying: 'In this domain you know more than I do, and I will listen.',
    reason: 'Expertise carries weight; it does not decide. An expert can be heard without a role.',
    question: 'To whom do you defer, and on what?',
    needs: 'From each leader: what they know best, and whose knowledge they rely on.',
    minutes: 10,
  },
  {
    number: 5,
    name: 'Lanes',
    saying: 'Here I act alone, here I bring others in, and this we own together.',
    reason:
      'Too much collaboration damages as much as too little. What is shared needs somebody who ends a deadlock.',
    question: 'Who decides what, alone or with whom?',
    needs:
      'From each leader: where they act alone, whom they bring in, and what they own together.',
    minutes: 45,
  },
  {
    number: 6,
    name: 'Bottom line',
    saying: 'All five hold, and we sign.',
    reason: 'The weakest of the five decides whether a team is ready. Nothing is averaged.',
    question: 'Do all five hold, and do you sign?',
    needs: 'From each leader: a signature from 0 to 5, and any dissent in their own words.',
    minutes: 15,
  },
];
