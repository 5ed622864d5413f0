import { extname, resolve } from 'node:path';
import type { MapDocument } from '#shared/document/document.ts';
import { PAPER_SIZES, type PaperSize } from '#shared/ipc/channels.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { mapSvg } from '../export/svg/mapSvg.ts';
import { readMap } from '../services/files/readMap.ts';
import { systemCode } from '../services/files/toProblem.ts';
import { CliProblem, EXIT_OK, type CliTools } from './CliTools.ts';
import { readWords } from './readWords.ts';
import { checkOut, writeOut } from './writeOut.ts';

export const EXPORT_USAGE =
  'remit export FILE -o OUT [--format pdf|svg] [--paper a4|letter|a3|tabloid] [--force]';

const FORMATS = ['pdf', 'svg'] as const;
type Format = (typeof FORMATS)[number];

/** `remit export`: the board paper as PDF, or the map as SVG. */
export async function exportCommand(words: readonly string[], tools: CliTools): Promise<number> {
  const { values, positionals } = readWords(
    words,
    {
      output: { type: 'string', short: 'o' },
      format: { type: 'string' },
      paper: { type: 'string' },
      force: { type: 'boolean' },
    },
    EXPORT_USAGE,
  );
  const [file, ...more] = positionals;
  const out = values.output;
  if (!file || more.length > 0 || !out) {
    throw new CliProblem(`Name one map and, with -o, the file to write. Usage: ${EXPORT_USAGE}`);
  }
  const format = chooseFormat(values.format, out);
  const paper = choosePaper(values.paper);
  await checkFile(tools, file, out);
  await checkOut(tools, out, values.force ?? false);
  if (format === 'pdf' && tools.pdf.kind === 'app') {
    return tools.pdf.run(appWords(tools, file, out, paper, values.force ?? false));
  }
  const document = await openMap(tools, file);
  await writeOut(tools, out, await render(tools, document, format, paper ?? paperOf(document)));
  return EXIT_OK;
}

function chooseFormat(asked: string | undefined, out: string): Format {
  const wanted = (asked ?? extname(out).slice(1)).toLowerCase();
  const format = FORMATS.find((one) => one === wanted);
  if (!format) {
    throw new CliProblem(
      `${out} cannot be written: this version exports ${FORMATS.join(' and ')}. Give OUT one of these endings, or say --format.`,
    );
  }
  return format;
}

function choosePaper(asked: string | undefined): PaperSize | null {
  if (asked === undefined) return null;
  const paper = PAPER_SIZES.find((one) => one === asked.toLowerCase());
  if (!paper) {
    throw new CliProblem(
      `There is no paper called ${asked}: choose one of ${PAPER_SIZES.join(', ')}.`,
    );
  }
  return paper;
}

const paperOf = (document: MapDocument): PaperSize =>
  document.settings.paper === 'Letter' ? 'letter' : 'a4';

/**
 * FILE is there, and OUT is another one: `--force` is the word for replacing an older export, never for
 * replacing the map.
 */
async function checkFile(tools: CliTools, file: string, out: string): Promise<void> {
  const look = (name: string) => tools.fs.stat(resolve(tools.cwd, name)).catch(systemCode);
  const [map, target] = [await look(file), await look(out)];
  if (map === 'ENOENT') {
    throw new CliProblem(`There is no file ${file}: check its name and its folder.`);
  }
  if (typeof map === 'string' || typeof target === 'string') return;
  if (map.dev === target.dev && map.ino === target.ino) {
    throw new CliProblem(
      `${out} is the map itself and stays as it is: choose another name for OUT.`,
    );
  }
}

async function openMap(tools: CliTools, file: string): Promise<MapDocument> {
  const read = await readMap(tools.fs, resolve(tools.cwd, file));
  if (!read.ok) throw new CliProblem(read.error.message);
  for (const repair of read.value.repairs) tools.tell(repair);
  return read.value.document;
}

async function render(
  tools: CliTools,
  document: MapDocument,
  format: Format,
  paper: PaperSize,
): Promise<Uint8Array> {
  if (format === 'svg') {
    return new TextEncoder().encode(mapSvg(buildModel(document), await tools.fonts()));
  }
  if (tools.pdf.kind !== 'engine') {
    throw new CliProblem('A PDF needs the app: install Remit, or run the command in a checkout.');
  }
  return tools.pdf.print(document, paper);
}

/** The same command with absolute paths, for an app that starts in a folder of its own. */
function appWords(
  tools: CliTools,
  file: string,
  out: string,
  paper: PaperSize | null,
  isForced: boolean,
): string[] {
  return [
    'export',
    resolve(tools.cwd, file),
    '-o',
    resolve(tools.cwd, out),
    '--format',
    'pdf',
    ...(paper === null ? [] : ['--paper', paper]),
    ...(isForced ? ['--force'] : []),
  ];
}
