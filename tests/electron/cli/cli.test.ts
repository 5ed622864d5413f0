import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { CliTools } from '#electron/cli/CliTools.ts';
import { PrintTimeout } from '#shared/ipc/PrintTimeout.ts';
import { samples } from '#electron/services/samples/samples.ts';
import { writeDocument } from '#shared/document/writeDocument.ts';
import { openDocument } from '#shared/migrations/open.ts';
import { aLeader, aMap, anArea, owner } from '#tests/helpers/aMap.ts';
import { aPerson as aPersonWith } from '../support/aPerson.ts';

const MAP = writeDocument(
  aMap({
    title: 'Team',
    leaders: [aLeader('CFO')],
    areas: [anArea('Pricing', { mode: 'sovereign' })],
    assignments: [owner('cfo', 'pricing')],
  }),
);

/** A person in a folder with that map. */
const aPerson = (tools: Partial<CliTools> = {}) => aPersonWith(MAP, tools);

/** One sentence or two for a person: no stack, no path of ours, no code. */
const SENTENCE = /^[^\n]{10,400}$/;

test('new --list names the samples, new --sample writes one, byte for byte', async () => {
  const { run, said, at } = aPerson();
  expect(await run('new', '--list')).toBe(0);
  expect(said.map((line) => line.split('\t')[0])).toEqual(samples.map(({ name }) => name));
  expect(await run('new', '-o', 'copy.remit', '--sample', 'merger')).toBe(0);
  expect(readFileSync(at('copy.remit'), 'utf8')).toBe(
    samples.find(({ name }) => name === 'merger')?.text,
  );
});

test('new makes an empty map, named after its file, that opens again without a repair', async () => {
  const { run, at } = aPerson();
  expect(await run('new', '-o', 'Our team.remit')).toBe(0);
  const opened = openDocument(readFileSync(at('Our team.remit'), 'utf8'));
  expect(opened).toMatchObject({
    ok: true,
    value: { document: { title: 'Our team' }, repairs: [] },
  });
});

test('export writes the map alone as SVG, without an engine', async () => {
  const { run, at, told, said } = aPerson();
  expect(await run('export', 'map.remit', '-o', 'map.svg')).toBe(0);
  expect([...told, ...said]).toEqual([]);
  const svg = readFileSync(at('map.svg'), 'utf8');
  expect(svg).toMatch(/^<svg /);
  expect(svg).toContain('Pricing');
  expect(svg).toContain('data:font/woff2;base64,');
});

test('the format follows the ending of OUT, in either case, unless it is said', async () => {
  const { run, at } = aPerson();
  expect(await run('export', 'map.remit', '-o', 'MAP.SVG')).toBe(0);
  expect(await run('export', 'map.remit', '-o', 'map.txt', '--format', 'svg')).toBe(0);
  expect(readFileSync(at('map.txt'), 'utf8')).toBe(readFileSync(at('MAP.SVG'), 'utf8'));
});

test('an OUT that is there stays, unless --force is said', async () => {
  const { run, at, told } = aPerson();
  writeFileSync(at('map.svg'), 'mine');
  expect(await run('export', 'map.remit', '-o', 'map.svg')).toBe(2);
  expect(told).toEqual([
    'map.svg is there already: choose another name, or add --force to replace it.',
  ]);
  expect(readFileSync(at('map.svg'), 'utf8')).toBe('mine');
  expect(await run('export', 'map.remit', '-o', 'map.svg', '--force')).toBe(0);
  expect(readFileSync(at('map.svg'), 'utf8')).toMatch(/^<svg /);
});

test.each([
  ['by its name', 'map.remit'],
  ['by another way', './board/../map.remit'],
  ['through a link', 'link.svg'],
])('the map itself is never OUT, not even with --force: %s', async (_, out) => {
  const { run, at, told } = aPerson();
  mkdirSync(at('board'));
  symlinkSync(at('map.remit'), at('link.svg'));
  expect(await run('export', 'map.remit', '-o', out, '--format', 'svg', '--force')).toBe(2);
  expect(told).toEqual([
    `${out} is the map itself and stays as it is: choose another name for OUT.`,
  ]);
  expect(readFileSync(at('map.remit'), 'utf8')).toBe(MAP);
});

test('a place that cannot be written to is told before anything is printed', async () => {
  const render = vi.fn(async () => Buffer.from('%PDF-1.4'));
  const { run, told } = aPerson({ engine: { kind: 'here' }, render });
  expect(await run('export', 'map.remit', '-o', 'no/where/x.pdf')).toBe(2);
  expect(told[0]).toContain('x.pdf was not written because there is no such folder');
  expect(render).not.toHaveBeenCalled();
});

test('a map that is not there is told by the name that was given, before the app is started', async () => {
  const start = vi.fn(async () => 0);
  const { run, told } = aPerson({ engine: { kind: 'app', run: start } });
  expect(await run('export', 'none.remit', '-o', 'x.pdf')).toBe(2);
  expect(told).toEqual(['There is no file none.remit: check its name and its folder.']);
  expect(start).not.toHaveBeenCalled();
});

test('an unknown option is named whole', async () => {
  const { run, told } = aPerson();
  expect(await run('export', 'map.remit', '-o', 'x.svg', '--page.size=a4')).toBe(2);
  expect(told[0]).toMatch(/^Unknown option '--page\.size'\. Usage: remit export/);
});

test.each([
  ['no command', []],
  ['an unknown command', ['paint']],
  ['a command that a prototype has', ['constructor']],
  ['a command of a later version', ['diff', 'a', 'b']],
  ['export without OUT', ['export', 'map.remit']],
  ['export of two maps', ['export', 'map.remit', 'map.remit', '-o', 'x.svg']],
  ['an unknown option', ['export', 'map.remit', '-o', 'x.svg', '--wide']],
  ['an ending of no format', ['export', 'map.remit', '-o', 'x.doc']],
  ['no ending', ['export', 'map.remit', '-o', 'x']],
  ['an ending and no name', ['export', 'map.remit', '-o', 'svg']],
  ['an empty OUT', ['export', 'map.remit', '-o', '']],
  ['an empty FILE', ['export', '', '-o', 'x.svg']],
  ['an unknown paper', ['export', 'map.remit', '-o', 'x.pdf', '--paper', 'a5']],
  ['a map that is not there', ['export', 'none.remit', '-o', 'x.svg']],
  ['a folder as map', ['export', '.', '-o', 'x.svg']],
  ['a folder that is not there', ['export', 'map.remit', '-o', 'no/where/x.svg']],
  ['a name with a NUL', ['export', 'map.remit', '-o', 'x\0.svg']],
  ['an unknown redaction', ['export', 'map.remit', '-o', 'x.svg', '--redact=names']],
  ['a scale that is no number', ['export', 'map.remit', '-o', 'x.svg', '--scale', 'big']],
  ['a leader who is not there', ['export', 'map.remit', '-o', 'x.pptx', '--leader', 'nobody']],
  ['cards in a format that has none', ['export', 'map.remit', '-o', 'x.csv', '--cards']],
  ['a card in a format that has none', ['export', 'map.remit', '-o', 'x.svg', '--leader', 'cfo']],
  ['a baseline that is not there', ['export', 'map.remit', '-o', 'x.svg', '--baseline', 'b']],
  ['a PDF without an engine', ['export', 'map.remit', '-o', 'x.pdf']],
  ['new without OUT', ['new']],
  ['new with another ending', ['new', '-o', 'x.txt']],
  ['new with an ending alone', ['new', '-o', '.remit']],
  ['new in a folder that is not there', ['new', '-o', 'no/where/x.remit']],
  ['new over a map', ['new', '-o', 'map.remit']],
  ['an unknown sample', ['new', '-o', 'x.remit', '--sample', '../../etc/passwd']],
])('%s: exit 2, one sentence, nothing written', async (_, words) => {
  const { run, cwd, said, told } = aPerson();
  const code = await run(...words);
  expect(code).toBe(2);
  expect(readdirSync(cwd)).toEqual(['map.remit']);
  expect(readFileSync(join(cwd, 'map.remit'), 'utf8')).toBe(MAP);
  // Without a command there is only the help, which is what was asked for.
  if (words.length === 0) return expect(said[0]).toContain('remit export FILE -o OUT');
  expect(said).toEqual([]);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(SENTENCE);
  expect(told[0]).not.toMatch(/ E[A-Z]{3,}|\bat \/|node:/);
});

test.each([
  ['not JSON', '{'],
  ['a newer format', JSON.stringify({ format: 'remit', formatVersion: 99 })],
  ['a value out of range', MAP.replace('"sovereign"', '"royal"')],
])('a map that is %s: exit 2, told, and no OUT', async (_, text) => {
  const { run, at, told } = aPerson();
  writeFileSync(at('bad.remit'), text);
  expect(await run('export', 'bad.remit', '-o', 'x.svg')).toBe(2);
  expect(told[0]).toMatch(SENTENCE);
  expect(existsSync(at('x.svg'))).toBe(false);
});

test('repairs are told and change no exit code', async () => {
  const { run, at, told } = aPerson();
  writeFileSync(at('map.remit'), MAP.replace('"leaderId": "cfo"', '"leaderId": "gone"'));
  expect(await run('export', 'map.remit', '-o', 'x.svg')).toBe(0);
  expect(told.length).toBeGreaterThan(0);
});

test('what a file says cannot give orders to the terminal', async () => {
  const { run, at, told } = aPerson();
  const map = JSON.parse(MAP) as Record<string, unknown>;
  const risk = {
    id: 'r',
    leaderId: 'gone',
    areaId: 'pricing',
    atRisk: 'a\u001b]0;b\u0007\n\u202ec',
  };
  writeFileSync(at('map.remit'), JSON.stringify({ ...map, risks: [risk] }));
  expect(await run('export', 'map.remit', '-o', 'x.svg')).toBe(0);
  expect(told).toEqual([
    'The risk "a ]0;b [U+202E]c" named a leader that is not in the map ("gone") and was left out.',
  ]);
});

test('OUT through a link replaces what it leads to, and leaves the link', async () => {
  const { run, at } = aPerson();
  mkdirSync(at('board'));
  writeFileSync(at('board/real.svg'), 'old');
  symlinkSync(at('board/real.svg'), at('link.svg'));
  expect(await run('export', 'map.remit', '-o', 'link.svg', '--force')).toBe(0);
  expect(readFileSync(at('board/real.svg'), 'utf8')).toMatch(/^<svg /);
});

test('with an engine at hand the PDF is printed on the paper of the map, or the one said', async () => {
  const papers: string[] = [];
  const render: CliTools['render'] = async (_document, _format, { paper }) => {
    papers.push(paper);
    return Buffer.from('%PDF-1.4');
  };
  const { run, at } = aPerson({ engine: { kind: 'here' }, render });
  expect(await run('export', 'map.remit', '-o', 'x.pdf')).toBe(0);
  expect(readFileSync(at('x.pdf'), 'utf8')).toBe('%PDF-1.4');
  expect(await run('export', 'map.remit', '-o', 'y.pdf', '--paper', 'Tabloid')).toBe(0);
  expect(papers).toEqual(['a4', 'tabloid']);
});

test('without one the app is started with whole paths, and its exit code is ours', async () => {
  const calls: (readonly string[])[] = [];
  const engine: CliTools['engine'] = {
    kind: 'app',
    run: async (words) => {
      calls.push(words);
      return 2;
    },
  };
  const { run, at } = aPerson({ engine });
  const words = ['--paper', 'a3', '--force', '--redact', '--leader', 'cfo'];
  expect(await run('export', 'map.remit', '-o', 'x.pdf', ...words)).toBe(2);
  const [[name, file, ...said] = []] = calls;
  expect([name, file]).toEqual(['export', at('map.remit')]);
  expect(said.sort()).toEqual([
    '--force',
    '--format=pdf',
    '--leader=cfo',
    `--output=${at('x.pdf')}`,
    '--paper=a3',
    '--redact=all',
  ]);
});

test.each([
  [
    'that fails ends in a sentence, without its words',
    new Error('Protocol error at /home/me/secret.ts:1'),
    'remit export came to an unforeseen end and wrote nothing: try again, or use the app.',
  ],
  [
    'that takes too long is told as just that',
    new PrintTimeout('the page to print was not done in time'),
    'x.pdf was not printed within a quarter of an hour. Nothing was written; try again when the computer has less to do.',
  ],
])('an engine %s', async (_, cause, sentence) => {
  const render = () => Promise.reject(cause);
  const { run, told, cwd } = aPerson({ engine: { kind: 'here' }, render });
  expect(await run('export', 'map.remit', '-o', 'x.pdf')).toBe(2);
  expect(told).toEqual([sentence]);
  expect(readdirSync(cwd)).toEqual(['map.remit']);
});

test('help and version are said on standard output', async () => {
  const { run, said } = aPerson();
  expect(await run('--version')).toBe(0);
  expect(said).toEqual(['1.2.3']);
  expect(await run('--help')).toBe(0);
  expect(said[0]).toContain('remit new -o OUT.remit');
  expect(await run('export', '--help')).toBe(0);
  expect(said[0]).toContain('remit new -o OUT.remit');
});
