import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FORMAT_VERSION } from '#shared/document/document.ts';
import { writeDocument } from '#shared/document/writeDocument.ts';
import { FROZEN, frozenText, opened } from './fixtures.ts';

describe('the frozen documents', () => {
  it('are the bytes that were frozen', () => {
    const now = Object.fromEntries(
      FROZEN.map((name) => [name, createHash('sha256').update(frozenText(name)).digest('hex')]),
    );
    expect(now).toEqual(JSON.parse(frozenText('checksums.json')));
  });

  it('cover every released version of the format', () => {
    const versions = FROZEN.map((name) => Number(/^v(\d+)-/.exec(name)?.[1]));
    for (let version = 1; version <= FORMAT_VERSION; version++) expect(versions).toContain(version);
  });

  it.each(FROZEN)('%s opens without repair and loses nothing when saved', (name) => {
    const before = JSON.parse(frozenText(name)) as object;
    const { document, repairs } = opened(frozenText(name));
    expect(repairs).toEqual([]);
    expect(JSON.parse(writeDocument(document))).toMatchObject(before);
  });

  it('the full one is written back as the very same data', () => {
    const text = frozenText('v1-full.remit');
    const written = writeDocument(opened(text).document);
    expect(written).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  });
});
