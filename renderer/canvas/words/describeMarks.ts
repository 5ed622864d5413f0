import type { Figure } from '../scene/figure.ts';
import type { Marked } from '../scene/markFigures.ts';

/** What the marks on a figure say, to be read after what it is; '' where there are none. */
export function describeMarks(figure: Figure): string {
  const { findingMark, gates } = figure.source as Marked;
  if (findingMark === 'error' || gates?.includes('red')) return ', must settle something';
  if (gates?.includes('open')) return ', has not said everything yet';
  if (findingMark === 'warning' || gates?.includes('amber')) return ', something to discuss';
  return '';
}
