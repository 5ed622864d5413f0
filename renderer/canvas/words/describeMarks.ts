import type { Figure } from '../scene/figure.ts';
import type { Marked } from '../scene/markFigures.ts';
import type { Simulated } from '../scene/simulatedFigures.ts';

/** What the marks on a figure say, to be read after what it is; '' where there are none. */
export function describeMarks(figure: Figure): string {
  return `${describeSimulated(figure)}${describeFound(figure)}`;
}

function describeSimulated({ source }: Figure): string {
  const { wave, seat, isOrphaned } = source as Simulated;
  if (wave) return wave.number === 0 ? ', fails first' : `, reached in wave ${wave.number}`;
  if (seat) return `, ${seat}`;
  return isOrphaned ? ', left without an owner' : '';
}

function describeFound(figure: Figure): string {
  const { findingMark, gates } = figure.source as Marked;
  if (findingMark === 'error' || gates?.includes('red')) return ', must settle something';
  if (gates?.includes('open')) return ', has not said everything yet';
  if (findingMark === 'warning' || gates?.includes('amber')) return ', something to discuss';
  return '';
}
