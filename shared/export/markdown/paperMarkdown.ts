import { assertNever } from '../../lib/assertNever.ts';
import type { Block, Cell, HeatMap, Signatures, Table } from '../../report/blocks.ts';
import type { BoardPaper } from '../../report/boardPaper.ts';
import { dayWords, markWords } from '../../report/words.ts';
import { markdownText } from './markdownText.ts';

/** The board paper as Markdown (GitHub's tables): the same sections, with the signs in words. */
export function paperMarkdown(paper: BoardPaper): string {
  const version = paper.version.trim() === '' ? '' : `Version ${paper.version}`;
  const head = [paper.classification, version, dayWords(paper.date)]
    .filter((part) => part.trim() !== '')
    .map(markdownText)
    .join(' · ');
  const parts = paper.sections.flatMap((section, index) => [
    `${section.id === 'title' ? '#' : '##'} ${markdownText(section.title)}`,
    ...(index === 0 && head !== '' ? [head] : []),
    ...section.blocks.map(block).filter((text) => text !== ''),
  ]);
  return `${parts.join('\n\n')}\n`;
}

function block(one: Block): string {
  switch (one.kind) {
    case 'paragraph':
      return one.tone === 'aside' ? `*${markdownText(one.text)}*` : markdownText(one.text);
    case 'ask':
      return `> **${markdownText(one.label)}:** ${markdownText(one.text)}`;
    case 'counts':
      // In one line: two lists below each other would be read as one.
      return one.counts
        .map(({ count, label }) => `**${count}** ${markdownText(label)}`)
        .join(' · ');
    case 'facts':
      return one.facts.length === 0
        ? ''
        : [
            heading('Document control'),
            list(
              one.facts.map(
                ({ name, value }) => `**${markdownText(name)}:** ${markdownText(value)}`,
              ),
            ),
          ].join('\n\n');
    case 'outcomes':
      if (one.outcomes.length === 0) return markdownText(one.empty);
      return list(
        one.outcomes.map((outcome) => {
          const consequence = outcome.consequence.trim();
          const more = [
            consequence === '' ? '' : `If we fail together: ${consequence}`,
            outcome.agreement,
          ].filter((text) => text.trim() !== '');
          const said = `**${markdownText(outcome.kindLabel)}:** ${markdownText(outcome.statement)}`;
          return [said, ...more.map(markdownText)].join('<br>');
        }),
      );
    case 'heading':
      return heading(one.text);
    case 'summary':
      return list(one.sentences.map(markdownText));
    case 'lamps':
      return [
        heading('Readiness'),
        `**${markdownText(one.sentence)}**`,
        list(
          one.gates.map(({ step, name, word, reasons }) =>
            [`${step} **${markdownText(name)}:** ${word}`, ...reasons.map(markdownText)].join(
              '<br>',
            ),
          ),
        ),
      ].join('\n\n');
    case 'points':
      return [
        heading(one.heading),
        one.points.length === 0
          ? markdownText(one.empty)
          : one.points
              .map(({ label, text }, at) => `${at + 1}. **${label}:** ${markdownText(text)}`)
              .join('\n'),
      ].join('\n\n');
    case 'sentences':
      return [heading(one.heading), list(one.sentences.map(markdownText))].join('\n\n');
    case 'terms':
      return [
        heading(one.heading),
        list(
          one.terms.map(
            ({ term, meaning }) => `**${markdownText(term)}:** ${markdownText(meaning)}`,
          ),
        ),
      ].join('\n\n');
    case 'heatMap':
      return heatMap(one);
    case 'signatures':
      return signatures(one);
    case 'laneMap':
      return one.isEmpty ? markdownText(one.empty) : `*${markdownText(one.description)}*`;
    case 'key':
      // Signs are written out here: there is nothing to explain.
      return '';
    case 'table':
      return table(one);
    default:
      return assertNever(one);
  }
}

const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');

const heading = (text: string) => `### ${markdownText(text)}`;

function heatMap({ caption, description, impacts, rows }: HeatMap): string {
  const cell = ({ letter, risks }: HeatMap['rows'][number]['cells'][number]) =>
    risks.length === 0 ? letter : `${letter}: ${risks.map((number) => `no. ${number}`).join(', ')}`;
  return [
    heading(caption),
    '',
    `*${markdownText(description)}*`,
    '',
    line(['Likelihood', ...impacts.map(markdownText)]),
    line(['---', ...impacts.map(() => ':-:')]),
    ...rows.map(({ likelihood, cells }) => line([markdownText(likelihood), ...cells.map(cell)])),
  ].join('\n');
}

function signatures({ heading: title, note, signatures: all, empty }: Signatures): string {
  if (all.length === 0) return [heading(title), markdownText(empty)].join('\n\n');
  const rows = all.map(({ leader, level, when, reservation }) => {
    const said = level === '' ? 'Signature and date:' : level;
    return line([leader, said, when, reservation].map(markdownText));
  });
  return [
    heading(title),
    '',
    `*${markdownText(note)}*`,
    '',
    line(['Leader', 'Signed', 'On', 'Reservation']),
    line(['---', '---', '---', '---']),
    ...rows,
  ].join('\n');
}

function table({ caption, columns, groups, empty }: Table): string {
  const rows = groups.flatMap(({ label, rows: inGroup }) => [
    ...(label === ''
      ? []
      : [line([`**${markdownText(label)}**`, ...columns.slice(1).map(() => '')])]),
    ...inGroup.map(({ cells }) =>
      line(cells.map((cell, at) => cellText(cell, columns[at]?.isNarrow ?? false))),
    ),
  ]);
  const title = caption === '' ? [] : [heading(caption), ''];
  if (rows.length === 0) return [...title, markdownText(empty)].join('\n');
  const heads = line(columns.map(({ label }) => markdownText(label)));
  const rule = line(columns.map(({ isNarrow }) => (isNarrow ? ':-:' : '---')));
  return [...title, heads, rule, ...rows].join('\n');
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** @param isSign a narrow cell shows its signs, of which its text is only the letter */
function cellText({ text, note = '', marks = [] }: Cell, isSign: boolean): string {
  if (isSign && marks.length > 0) return marks.map(markWords).map(markdownText).join(', ');
  const words = marks.map(markWords).filter((word) => word.toLowerCase() !== text.toLowerCase());
  const said = text.trim() === '' ? words.join(', ') : [text, ...words].join(', ');
  return [said, note]
    .filter((part) => part.trim() !== '')
    .map(markdownText)
    .join('<br>');
}
