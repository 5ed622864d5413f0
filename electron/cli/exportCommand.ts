import { extname, resolve } from 'node:path';
import {
  CARD_FORMATS,
  EXPORT_FORMATS,
  FORMAT_NAMES,
  type ExportFormat,
} from '#shared/ipc/exportOptions.ts';
import { PrintTimeout, tellPrintTimeout } from '#shared/ipc/PrintTimeout.ts';
import { joinWords } from '#shared/lib/sentence.ts';
import { EXPORTERS } from '../export/exporters.ts';
import { systemCode } from '../services/files/toProblem.ts';
import { CliProblem, EXIT_OK, type CliTools } from './CliTools.ts';
import { OPTION_WORDS, optionsFor, readOptions, withRedaction } from './exportOptions.ts';
import { missing, openMap } from './openMap.ts';
import { readWords } from './readWords.ts';
import { checkOut, writeOut } from './writeOut.ts';

const FORMATS = EXPORT_FORMATS.filter((format) => EXPORTERS[format] !== undefined);

export const EXPORT_USAGE =
  `remit export FILE -o OUT [--format ${FORMATS.join('|')}] ` +
  '[--paper a4|letter|a3|tabloid] [--redact[=confidential]] [--cards] [--leader ID] ' +
  '[--baseline ID] [--scale N] [--force]';

const WORDS = {
  output: { type: 'string', short: 'o' },
  format: { type: 'string' },
  force: { type: 'boolean' },
  ...OPTION_WORDS,
} as const;

/** `remit export`: the map in another format, chosen by the ending of OUT. */
export async function exportCommand(words: readonly string[], tools: CliTools): Promise<number> {
  const { values, positionals } = readWords(withRedaction(words), WORDS, EXPORT_USAGE);
  const [file, ...more] = positionals;
  const out = values.output;
  if (!file || more.length > 0 || !out) {
    throw new CliProblem(`Name one map and, with -o, the file to write. Usage: ${EXPORT_USAGE}`);
  }
  const format = chooseFormat(values.format, out);
  readOptions(values);
  checkCards(format, values);
  await checkFile(tools, file, out);
  await checkOut(tools, out, values.force ?? false);
  if (EXPORTERS[format]?.needsEngine && tools.engine.kind !== 'here') {
    if (tools.engine.kind === 'app') {
      return tools.engine.run(appWords({ ...values, format }, file, out, tools));
    }
    throw new CliProblem(
      `${FORMAT_NAMES[format]} needs the app: install Remit, or run the command in a checkout.`,
    );
  }
  const document = await openMap(tools, file);
  const bytes = await tools
    .render(document, format, optionsFor(document, values))
    .catch((cause: unknown) => {
      throw cause instanceof PrintTimeout ? new CliProblem(tellPrintTimeout(out)) : cause;
    });
  await writeOut(tools, out, bytes);
  return EXIT_OK;
}

function chooseFormat(asked: string | undefined, out: string): ExportFormat {
  const wanted = (asked ?? extname(out).slice(1)).toLowerCase();
  const format = FORMATS.find((one) => one === wanted);
  if (!format) {
    throw new CliProblem(
      `${out} cannot be written: this version exports ${joinWords(FORMATS)}. Give OUT one of these endings, or say --format.`,
    );
  }
  return format;
}

/** Pocket cards are pages or slides: a format that has neither would leave the wish out without a word. */
function checkCards(
  format: ExportFormat,
  { cards, leader }: { readonly cards?: boolean | undefined; readonly leader?: string | undefined },
): void {
  if ((!cards && leader === undefined) || CARD_FORMATS.includes(format)) return;
  const formats = CARD_FORMATS.map((one) => FORMAT_NAMES[one]).join(' or ');
  throw new CliProblem(
    `Pocket cards are made as ${formats}: leave out ${cards ? '--cards' : '--leader'}, or give OUT another ending.`,
  );
}

/**
 * FILE is there, and OUT is another one: `--force` is the word for replacing an older export, never for
 * replacing the map.
 */
async function checkFile(tools: CliTools, file: string, out: string): Promise<void> {
  const look = (name: string) => tools.fs.stat(resolve(tools.cwd, name)).catch(systemCode);
  const [map, target] = [await look(file), await look(out)];
  if (map === 'ENOENT') throw missing(file);
  if (typeof map === 'string' || typeof target === 'string') return;
  if (map.dev === target.dev && map.ino === target.ino) {
    throw new CliProblem(
      `${out} is the map itself and stays as it is: choose another name for OUT.`,
    );
  }
}

/** The same command with absolute paths, for an app that starts in a folder of its own. */
function appWords(
  values: Readonly<Record<string, string | boolean | undefined>>,
  file: string,
  out: string,
  { cwd }: CliTools,
): string[] {
  const said = Object.entries<string | boolean | undefined>({
    ...values,
    output: resolve(cwd, out),
  }).map(([name, value]) => (value === true ? `--${name}` : `--${name}=${String(value)}`));
  return ['export', resolve(cwd, file), ...said];
}
