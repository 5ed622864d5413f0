import type { MapDocument } from '#shared/document/document.ts';
import {
  DEFAULT_EXPORT,
  PAPER_SIZES,
  SCALE_RANGE,
  type ExportOptions,
  type PaperSize,
} from '#shared/ipc/exportOptions.ts';
import { CliProblem } from './CliTools.ts';

/** The words of `remit export` that choose what is in the file. */
export const OPTION_WORDS = {
  paper: { type: 'string' },
  redact: { type: 'string' },
  cards: { type: 'boolean' },
  leader: { type: 'string' },
  baseline: { type: 'string' },
  scale: { type: 'string' },
} as const;

export interface OptionValues {
  readonly paper?: string | undefined;
  readonly redact?: string | undefined;
  readonly cards?: boolean | undefined;
  readonly leader?: string | undefined;
  readonly baseline?: string | undefined;
  readonly scale?: string | undefined;
}

/** `--redact` alone means all; Node's parser would take the next word for its value. */
export function withRedaction(words: readonly string[]): readonly string[] {
  return words.map((word) => (word === '--redact' ? '--redact=all' : word));
}

/** What can be said without the map: a wrong word is refused before a file is opened. */
export function readOptions(values: OptionValues): Partial<ExportOptions> {
  return {
    ...(values.paper === undefined ? {} : { paper: readPaper(values.paper) }),
    ...(values.redact === undefined ? {} : { redaction: readRedaction(values.redact) }),
    ...(values.scale === undefined ? {} : { scale: readScale(values.scale) }),
    ...(values.cards ? { cards: 'all' as const } : {}),
  };
}

/**
 * All options for this map.
 *
 * @throws CliProblem when a leader or a baseline is not in the map
 */
export function optionsFor(document: MapDocument, values: OptionValues): ExportOptions {
  const { leader, baseline } = values;
  if (leader !== undefined && !document.leaders.some(({ id }) => id === leader)) {
    const known = document.leaders.slice(0, 12).map(({ id, title }) => `${id} (${title})`);
    throw new CliProblem(`There is no leader ${leader} in this map: it has ${known.join(', ')}.`);
  }
  if (baseline !== undefined && !document.baselines.some(({ id }) => id === baseline)) {
    const known = document.baselines.map(({ id, name }) => `${id} (${name})`).join(', ');
    throw new CliProblem(
      `There is no baseline ${baseline} in this map: it has ${known === '' ? 'none' : known}.`,
    );
  }
  return {
    ...DEFAULT_EXPORT,
    paper: document.settings.paper === 'Letter' ? 'letter' : 'a4',
    ...readOptions(values),
    ...(leader === undefined ? {} : { cards: [leader] }),
    ...(baseline === undefined ? {} : { baselineId: baseline }),
  };
}

function readPaper(asked: string): PaperSize {
  const paper = PAPER_SIZES.find((one) => one === asked.toLowerCase());
  if (paper) return paper;
  throw new CliProblem(
    `There is no paper called ${asked}: choose one of ${PAPER_SIZES.join(', ')}.`,
  );
}

function readRedaction(asked: string): 'all' | 'confidential' {
  if (asked === 'all' || asked === 'confidential') return asked;
  throw new CliProblem(
    `There is no redaction called ${asked}: say --redact, or --redact=confidential.`,
  );
}

function readScale(asked: string): number {
  const scale = Number(asked);
  const { least, most } = SCALE_RANGE;
  if (asked.trim() !== '' && scale >= least && scale <= most) return scale;
  throw new CliProblem(`The scale ${asked} does not fit: say a number from ${least} to ${most}.`);
}
