import { displayText } from '#shared/layout/displayText.ts';
import { CHECK_USAGE, checkCommand } from './checkCommand.ts';
import { CliProblem, EXIT_OK, EXIT_TROUBLE, type CliTools } from './CliTools.ts';
import { EXPORT_USAGE, exportCommand } from './exportCommand.ts';
import { NEW_USAGE, newCommand } from './newCommand.ts';

type Command = (words: readonly string[], tools: CliTools) => Promise<number>;

/** One file each; a new command is a line here. */
const COMMANDS: Readonly<Record<string, Command>> = {
  check: checkCommand,
  export: exportCommand,
  new: newCommand,
};

/** Named by the file format's contract, and not part of this version. */
const TO_COME = new Set(['import', 'diff', 'merge']);

const HELP = `Remit maps who decides what.

  ${CHECK_USAGE}
  ${EXPORT_USAGE}
  ${NEW_USAGE}
  remit --version

Exit codes: 0 done, 1 check found something, 2 a problem, told in one sentence; nothing was written.`;

/**
 * The command line. Opens no window, takes no lock and leaves a running app alone.
 *
 * @param words the command and what follows it
 * @returns the exit code
 */
export async function runCli(words: readonly string[], world: CliTools): Promise<number> {
  // Names come from files: on a terminal a control character in one of them would be obeyed.
  const tools: CliTools = { ...world, tell: (line) => world.tell(displayText(line)) };
  const [name = '--help', ...rest] = words;
  const isHelp = (word: string) => word === '--help' || word === '-h';
  if (name === 'help' || isHelp(name) || (Object.hasOwn(COMMANDS, name) && rest.some(isHelp))) {
    tools.say(HELP);
    return words.length === 0 ? EXIT_TROUBLE : EXIT_OK;
  }
  if (name === '--version' || name === '-v') {
    tools.say(tools.version);
    return EXIT_OK;
  }
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command) return await command(rest, tools);
    throw new CliProblem(
      TO_COME.has(name)
        ? `remit ${name} is not part of this version yet; remit --help lists what is.`
        : `There is no command called ${name}; remit --help lists what there is.`,
    );
  } catch (cause) {
    tools.tell(
      cause instanceof CliProblem
        ? cause.message
        : `remit ${name} came to an unforeseen end and wrote nothing: try again, or use the app.`,
    );
    return EXIT_TROUBLE;
  }
}
