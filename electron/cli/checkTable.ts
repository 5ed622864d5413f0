import { balance } from '#shared/audit/balance.ts';
import type { Finding } from '#shared/audit/finding.ts';
import { LAMP_WORDS } from '#shared/audit/lampWords.ts';
import { progress } from '#shared/audit/progress.ts';
import { readiness } from '#shared/audit/readiness.ts';
import { SEVERITIES, SEVERITY_WORDS } from '#shared/audit/rule.ts';
import { displayText } from '#shared/layout/displayText.ts';
import { counted } from '#shared/lib/sentence.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { METHOD_STEPS } from '#shared/model/methodSteps.ts';
import { columnsOf } from './columnsOf.ts';
import { wrapLine } from './wrapLine.ts';

/** A longer key does not push all sentences to the right. */
const WIDEST_KEY = 48;

/**
 * The report of `check` for people, line by line: lamps, balance, findings by how pressing they are, and
 * the accepted ones apart with their reasons. Names come from a file, so that each line is cleaned of
 * what a terminal would obey.
 *
 * @param columns width of the terminal, if it is one
 */
export function checkTable(
  model: MapModel,
  findings: readonly Finding[],
  columns: number | null,
): readonly string[] {
  const counting = findings.filter(({ waiver }) => waiver === null);
  const accepted = findings.filter(({ waiver }) => waiver !== null);
  const width = Math.min(
    WIDEST_KEY,
    Math.max(0, ...findings.map(({ key }) => columnsOf(clean(key)))),
  );
  const groups = SEVERITIES.flatMap((severity) => {
    const group = counting.filter((finding) => finding.severity === severity);
    return section(SEVERITY_WORDS[severity], group, (finding) => row(finding, width, columns));
  });
  return [
    ...head(model, findings, columns),
    ...(counting.length === 0 ? ['', 'Nothing is left to settle, to say or to discuss.'] : groups),
    ...section('Accepted', accepted, (finding) => [
      ...row(finding, width, columns),
      ...wrapLine(' '.repeat(width + INDENT), `because: ${clean(acceptance(finding))}`, columns),
    ]),
  ];
}

const INDENT = 7;
const clean = (text: string) => displayText(text);

function head(
  model: MapModel,
  findings: readonly Finding[],
  columns: number | null,
): readonly string[] {
  const { title, leaders } = model.document;
  const { overall, gates } = readiness(findings);
  const longest = Math.max(...METHOD_STEPS.map(({ name }) => name.length));
  return [
    clean(title) || 'Untitled map',
    `${counted(leaders.length, 'leader')}; ${progress(model).sentence}`,
    '',
    `Readiness: ${LAMP_WORDS[overall]}`,
    ...gates.map(({ step, status }) => {
      const name = METHOD_STEPS[step - 1]?.name ?? '';
      return `  ${step}  ${name.padEnd(longest)}  ${LAMP_WORDS[status]}`;
    }),
    '',
    ...wrapLine('Balance: ', clean(balance(model).sentence), columns),
  ];
}

function section(
  title: string,
  findings: readonly Finding[],
  toLines: (finding: Finding) => readonly string[],
): readonly string[] {
  if (findings.length === 0) return [];
  return ['', `${title} (${findings.length})`, ...findings.flatMap(toLines)];
}

/** Step, key and sentence; a key that is too long for its column keeps its sentence at a distance. */
function row(
  { step, key, message }: Finding,
  width: number,
  columns: number | null,
): readonly string[] {
  const name = clean(key);
  const air = ' '.repeat(Math.max(0, width - columnsOf(name)));
  return wrapLine(`  ${step}  ${name}${air}  `, clean(message), columns);
}

function acceptance({ waiver }: Finding): string {
  if (!waiver) return '';
  const by = waiver.by.trim() === '' ? '' : ` (${waiver.by.trim()})`;
  return `${waiver.reason.trim()}${by}`;
}
