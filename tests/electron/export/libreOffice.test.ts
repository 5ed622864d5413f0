import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { PNG } from 'pngjs';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, describe, expect, it } from 'vitest';
import { renderMap } from '#electron/export/exportMap.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { DEFAULT_EXPORT, type ExportFormat } from '#shared/ipc/exportOptions.ts';
import { openDocument } from '#shared/migrations/open.ts';
import { packageParts } from '#tests/electron/support/packageParts.ts';

const run = promisify(execFile);
const SAMPLES = ['merger', 'agency', 'scaleup', 'city'];
const tools = { fonts: async () => [], today: () => '2026-11-23' };

function onPath(program: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, program)));
}

const isAsked = Boolean(process.env['REMIT_LONG']);
const missing = ['soffice', 'pdftotext', 'pdfinfo'].filter((program) => !onPath(program));
if (isAsked && missing.length > 0) {
  console.error(
    `Not checked with LibreOffice: ${missing.join(', ')} not found. Install LibreOffice and poppler to run this.`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'remit-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function readSample(name: string): MapDocument {
  const path = join(import.meta.dirname, `../../../shared/samples/${name}.remit`);
  const opened = openDocument(readFileSync(path, 'utf8'));
  if (!opened.ok) throw new Error(`the sample ${name} does not open`);
  return opened.value.document;
}

/** The map in one format, as LibreOffice writes it in another: the path of what it made. */
async function convert(document: MapDocument, name: string, from: ExportFormat, to: string) {
  const file = join(folder, `${name}.${from}`);
  writeFileSync(file, await renderMap(document, from, DEFAULT_EXPORT, tools));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const out = join(folder, `${from}-${to}`);
  const words = ['--headless', profile, '--convert-to', to, '--outdir', out, file];
  await run('soffice', words, { timeout: 120_000 });
  return join(out, `${name}.${to}`);
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ');

describe.skipIf(!isAsked || missing.length > 0)('opened by LibreOffice', () => {
  it.each(SAMPLES)('the deck of %s has all its slides, and the texts of the map', async (name) => {
    const document = readSample(name);
    const pdf = await convert(document, name, 'pptx', 'pdf');
    const { stdout: info } = await run('pdfinfo', [pdf]);
    const parts = await packageParts(readFileSync(join(folder, `${name}.pptx`)));
    const slides = [...parts.keys()].filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part));
    expect(Number(/^Pages:\s+(\d+)/m.exec(info)?.[1])).toBe(slides.length);
    const { stdout } = await run('pdftotext', ['-raw', pdf, '-']);
    const text = inOneLine(stdout);
    for (const { title } of document.leaders) expect(text).toContain(title);
    for (const { statement } of document.outcomes) expect(text).toContain(statement);
  });

  it.each(SAMPLES)('the workbook of %s opens with its matrix in front', async (name) => {
    const document = readSample(name);
    const csv = readFileSync(await convert(document, name, 'xlsx', 'csv'), 'utf8');
    for (const { name: area } of document.areas) expect(csv).toContain(area);
    for (const { title } of document.leaders) expect(csv).toContain(title);
  });

  it.each(SAMPLES)('the CSV of %s is a table with a row an area', async (name) => {
    const document = readSample(name);
    const [sheet] = await readXlsxFile(await convert(document, name, 'csv', 'xlsx'));
    const cells = new Set((sheet?.data ?? []).flat().map(String));
    for (const { name: area } of document.areas) expect(cells).toContain(area);
  });

  it.each(SAMPLES)('the SVG of %s is a picture that shows something', async (name) => {
    const picture = PNG.sync.read(
      readFileSync(await convert(readSample(name), name, 'svg', 'png')),
    );
    const colours = new Set<number>();
    for (let at = 0; at < picture.data.length; at += 4) colours.add(picture.data.readUInt32BE(at));
    expect(colours.size).toBeGreaterThan(20);
  });
});
