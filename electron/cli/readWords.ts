import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CliProblem } from './CliTools.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads a command's words strictly.
 *
 * @param usage said when they do not fit
 * @throws CliProblem with one sentence
 */
export function readWords<const O extends Options>(
  words: readonly string[],
  options: O,
  usage: string,
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (cause) {
    // Node goes on with advice about words that start with a dash.
    const reason = cause instanceof Error ? (cause.message.split(/\. |\.?\n/)[0] ?? '') : '';
    throw new CliProblem(`${reason}. Usage: ${usage}`);
  }
}
