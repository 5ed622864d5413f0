import fc from 'fast-check';
import { marked, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { markdownText } from '#shared/export/markdown/markdownText.ts';
import { paperMarkdown } from '#shared/export/markdown/paperMarkdown.ts';
import { boardPaper } from '#shared/report/boardPaper.ts';
import { reportSource } from '#shared/report/reportSource.ts';
import { aLeader, aMap, anArea, aRisk, owner } from '#tests/helpers/aMap.ts';
import { anyDocument } from '#tests/helpers/anyDocument.ts';
import { mergerMap } from '../layout/mergerMap.ts';

const DAY = '2026-11-23';
const paperOf = (document = mergerMap()) => boardPaper(reportSource(document, 'none', DAY));

/** Every token of the text, as an independent reader of Markdown sees it. */
function tokensOf(markdown: string): Token[] {
  const all: Token[] = [];
  marked.walkTokens(marked.lexer(markdown, { gfm: true }), (token) => void all.push(token));
  return all;
}
const typesOf = (markdown: string) => new Set(tokensOf(markdown).map(({ type }) => type));
const MARKUP = ['html', 'link', 'image', 'code', 'codespan', 'del', 'hr'];

describe('paperMarkdown', () => {
  it('has a heading a section, and every area in a table', () => {
    const tokens = tokensOf(paperMarkdown(paperOf()));
    const headings = tokens.filter(({ type }) => type === 'heading') as Tokens.Heading[];
    expect(headings.filter(({ depth }) => depth < 3)).toHaveLength(paperOf().sections.length);
    const tables = tokens.filter(({ type }) => type === 'table') as Tokens.Table[];
    const cells = tables.flatMap(({ rows }) => rows.flat().map(({ text }) => text)).join('\n');
    for (const { name } of mergerMap().areas) expect(cells).toContain(markdownText(name));
  });

  it('says of an empty map what is not there yet, and describes no drawing of nothing', () => {
    const markdown = paperMarkdown(paperOf(aMap()));
    expect(markdown).toContain(
      '## What is jointly ours\n\nNo shared outcome has been stated yet.\n\n## Lane map\n\nThere is nothing on the map yet.\n\n## Responsibility matrix\n',
    );
  });

  it('reads as a document: numbers in a line, headings above control and readiness, signs in words', () => {
    const document = { ...mergerMap(), control: { ...mergerMap().control, version: '0.9' } };
    const markdown = paperMarkdown(paperOf(document));
    const lists = marked.lexer(markdown).filter(({ type }) => type === 'list') as Tokens.List[];
    // Two lists that touch would be read as one, with air between its lines.
    expect(lists.some(({ loose }) => loose)).toBe(false);
    for (const heading of ['### Document control', '### Readiness', '### What matters most']) {
      expect(markdown).toContain(`${heading}\n`);
    }
    expect(markdown).toMatch(/^Version 0.9 · 23 November 2026$/m);
    expect(markdown).toMatch(/\*\*\d+\*\* leaders · \*\*\d+\*\* decision areas/);
    expect(markdown).toMatch(/\| owner(, \d risks?)? \|/);
    expect(markdown).not.toMatch(/\| O, /);
  });

  it('keeps every row of a table as wide as its header, whatever is in a cell', () => {
    fc.assert(
      fc.property(anyDocument(), (document) => {
        const tables = tokensOf(paperMarkdown(paperOf(document))).filter(
          ({ type }) => type === 'table',
        ) as Tokens.Table[];
        for (const { header, rows } of tables) {
          expect(rows.every((row) => row.length === header.length)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    '<script>alert(1)</script>',
    '[x](javascript:1)',
    '![x](http://x)',
    'http://example.org',
    'a | b',
    '**bold** _it_ `code` ~~no~~',
    '# heading',
    '1. one',
    '- item',
    '> quote',
    '```\ncode',
    '---',
    '&copy; \\',
    'me@example.org',
  ])('%j in every field is text and nothing else', (text) => {
    const document = aMap({
      title: text,
      purpose: text,
      leaders: [{ ...aLeader('x'), title: text }],
      areas: [{ ...anArea('y'), name: text, domain: text }],
      assignments: [owner('x', 'y')],
      risks: [aRisk('x', 'y', text, { failure: text, response: text })],
    });
    const found = [...typesOf(paperMarkdown(paperOf(document)))];
    expect(found.filter((type) => MARKUP.includes(type) && type !== 'html')).toEqual([]);
    const html = tokensOf(paperMarkdown(paperOf(document))).filter(({ type }) => type === 'html');
    expect(html.every(({ raw }) => raw === '<br>')).toBe(true);
  });
});
