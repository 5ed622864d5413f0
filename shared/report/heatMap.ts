import type { Risk } from '../document/risk.ts';
import { counted } from '../lib/sentence.ts';
import { IMPACT_SCALE, LIKELIHOOD_SCALE } from '../model/partWords.ts';
import type { HeatMap } from './blocks.ts';
import { heatLevel, LEVEL_LETTERS } from './heatLevel.ts';
import { isRiskWithheld, type ReportSource } from './reportSource.ts';

const STEPS = [1, 2, 3, 4, 5] as const;

/**
 * The risks by likelihood and impact.
 *
 * @param register all risks in the order of the register, whose numbers the fields bear
 */
export function heatMap(source: ReportSource, register: readonly Risk[]): HeatMap {
  const numbered = register.map((risk, index) => ({ risk, number: index + 1 }));
  return {
    kind: 'heatMap',
    caption: 'Likelihood and impact',
    description: describe(source, register),
    impacts: STEPS.map((step) => `${step} ${IMPACT_SCALE[step - 1]}`),
    rows: STEPS.toReversed().map((likelihood) => ({
      likelihood: `${likelihood} ${LIKELIHOOD_SCALE[likelihood - 1]}`,
      cells: STEPS.map((impact) => {
        const level = heatLevel({ likelihood, impact });
        return {
          level,
          letter: LEVEL_LETTERS[level],
          risks: numbered
            .filter(({ risk }) => risk.likelihood === likelihood && risk.impact === impact)
            .map(({ number }) => number),
        };
      }),
    })),
  };
}

/** What the figure shows, in words, and what is not on it. */
function describe(source: ReportSource, risks: readonly Risk[]): string {
  const rated = risks.filter(({ likelihood, impact }) => likelihood !== null && impact !== null);
  const of = (level: ReturnType<typeof heatLevel>) =>
    rated.filter((risk) => heatLevel(risk) === level).length;
  const withheld = risks.filter((risk) => isRiskWithheld(source, risk)).length;
  const unrated = risks.length - rated.length - withheld;
  const isOff = [
    ...(withheld > 0 ? [`${withheld} ${withheld === 1 ? 'is' : 'are'} withheld`] : []),
    ...(unrated > 0 ? [`${unrated} ${unrated === 1 ? 'is' : 'are'} not rated`] : []),
  ];
  const levels = `${counted(of('high'), 'risk')} high (H), ${of('medium')} medium (M), ${of('low')} low (L)`;
  const off = isOff.length === 0 ? '' : `; ${isOff.join(', ')} and not on the map`;
  return `${levels}${off}. Each field counts its risks and names their numbers in the register.`;
}
