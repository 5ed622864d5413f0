import type { Risk } from '../document/risk.ts';
import type { HeatLevel } from './blocks.ts';

/** The letters that say a level without its tint. */
export const LEVEL_LETTERS: Readonly<Record<HeatLevel, string>> = {
  low: 'L',
  medium: 'M',
  high: 'H',
};

/** Likelihood times impact from which on a place is medium and high: the usual bands of a 5 x 5 map. */
const FROM = { medium: 5, high: 15 } as const;

/** How heavy a risk is, 0 while likelihood or impact is not said. */
export function riskWeight({ likelihood, impact }: Pick<Risk, 'likelihood' | 'impact'>): number {
  return (likelihood ?? 0) * (impact ?? 0);
}

/** The level of a place on the heat map; a risk that is not rated is low. */
export function heatLevel(risk: Pick<Risk, 'likelihood' | 'impact'>): HeatLevel {
  const weight = riskWeight(risk);
  return weight >= FROM.high ? 'high' : weight >= FROM.medium ? 'medium' : 'low';
}
