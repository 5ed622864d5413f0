import { METHOD_STEPS, type MethodStep } from '#shared/model/methodSteps.ts';

/** The questions of the method that a section of the report answers. */
const STEPS_OF: Readonly<Record<string, readonly MethodStep['number'][]>> = {
  title: [6],
  outcomes: [1],
  'lane-map': [5],
  matrix: [5],
  delegation: [5],
  risks: [2],
  'red-lines': [3, 4],
  findings: [6],
  decisions: [6],
};

/**
 * What the facilitator says over the slides of a section, in the method's own words; nothing of the map
 * stands here. Empty for sections that answer no question.
 */
export function speakerNotes(sectionId: string): string {
  return METHOD_STEPS.filter(({ number }) => STEPS_OF[sectionId]?.includes(number))
    .map(
      ({ number, name, question, saying, reason, needs, minutes }) =>
        `Step ${number}, ${name} (${minutes} minutes)\nAsk: ${question}\nThe team can say: “${saying}”\n${reason}\n${needs}`,
    )
    .join('\n\n');
}
