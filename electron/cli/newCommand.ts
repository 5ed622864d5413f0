import { basename, extname } from 'node:path';
import { createDocument } from '#shared/document/document.ts';
import { writeDocument } from '#shared/document/writeDocument.ts';
import { CliProblem, EXIT_OK, type CliTools } from './CliTools.ts';
import { readWords } from './readWords.ts';
import { checkOut, writeOut } from './writeOut.ts';

export const NEW_USAGE = 'remit new -o OUT.remit [--sample NAME] [--force], or remit new --list';

/** `remit new`: an empty map, or one of the samples. */
export async function newCommand(words: readonly string[], tools: CliTools): Promise<number> {
  const { values, positionals } = readWords(
    words,
    {
      output: { type: 'string', short: 'o' },
      sample: { type: 'string' },
      list: { type: 'boolean' },
      force: { type: 'boolean' },
    },
    NEW_USAGE,
  );
  if (positionals.length > 0) throw new CliProblem(`Usage: ${NEW_USAGE}`);
  if (values.list) {
    for (const { name, title, summary } of tools.samples)
      tools.say(`${name}\t${title}. ${summary}`);
    return EXIT_OK;
  }
  const out = values.output;
  if (out === undefined || extname(out).toLowerCase() !== '.remit') {
    throw new CliProblem(
      `Say with -o where the new map goes, as a name that ends in .remit. Usage: ${NEW_USAGE}`,
    );
  }
  const text =
    values.sample === undefined ? emptyMap(out, tools) : sampleText(values.sample, tools);
  await checkOut(tools, out, values.force ?? false);
  await writeOut(tools, out, new TextEncoder().encode(text));
  return EXIT_OK;
}

function emptyMap(out: string, tools: CliTools): string {
  const title = basename(out, extname(out)).trim() || 'Untitled map';
  return writeDocument(createDocument(tools.newId(), title, tools.now().toISOString()));
}

function sampleText(name: string, { samples }: CliTools): string {
  const sample = samples.find((one) => one.name === name);
  if (!sample) {
    const names = samples.map((one) => one.name).join(', ');
    throw new CliProblem(`There is no sample called ${name}: choose one of ${names}.`);
  }
  return sample.text;
}
