import { audit } from '#shared/audit/audit.ts';
import type { Finding } from '#shared/audit/finding.ts';
import { SEVERITIES } from '#shared/audit/rule.ts';
import { contentHash } from '#shared/document/contentHash.ts';
import { localDay } from '#shared/lib/localDay.ts';
import { buildModel } from '#shared/model/mapModel.ts';
import { checkJson } from './checkJson.ts';
import { checkTable } from './checkTable.ts';
import { CliProblem, EXIT_FOUND, EXIT_OK, type CliTools } from './CliTools.ts';
import { openMap } from './openMap.ts';
import { readWords } from './readWords.ts';

export const CHECK_USAGE = 'remit check FILE [--json] [--fail-on error|open|warning|never]';

const LEVELS = ['error', 'open', 'warning', 'never'] as const;
type Level = (typeof LEVELS)[number];

/** `remit check`: what the audit says of a map, for people or (`--json`) for programs. */
export async function checkCommand(words: readonly string[], tools: CliTools): Promise<number> {
  const { values, positionals } = readWords(
    words,
    { json: { type: 'boolean' }, 'fail-on': { type: 'string' } },
    CHECK_USAGE,
  );
  const [file, ...more] = positionals;
  if (!file || more.length > 0) {
    throw new CliProblem(`Name one map to check. Usage: ${CHECK_USAGE}`);
  }
  const level = chooseLevel(values['fail-on'] ?? 'error');
  const document = await openMap(tools, file);
  const model = buildModel(document);
  const today = localDay(tools.now());
  const { findings } = audit(model, { today, contentHash: contentHash(document) });
  const lines = values.json
    ? [checkJson(model, findings)]
    : checkTable(model, findings, tools.columns);
  for (const line of lines) tools.say(line);
  return findings.some((finding) => fails(finding, level)) ? EXIT_FOUND : EXIT_OK;
}

function chooseLevel(asked: string): Level {
  const level = LEVELS.find((one) => one === asked);
  if (!level) {
    throw new CliProblem(
      `There is no level called ${asked}: say --fail-on with one of ${LEVELS.join(', ')}.`,
    );
  }
  return level;
}

/** Whether the finding counts at this level: not accepted, and at least as pressing. */
function fails({ severity, waiver }: Finding, level: Level): boolean {
  if (level === 'never' || waiver !== null) return false;
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(level);
}
