import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMAT_VERSION } from '#shared/document/document.ts';
import { CHAIN } from '#shared/migrations/chain.ts';
import { migrate } from '#shared/migrations/migrate.ts';
import type { Migration, RawRecord } from '#shared/migrations/migration.ts';

/**
 * v1 { boss }  →  v2 { owner }  →  v3 { owners: [] }
 */
const STORY: readonly Migration[] = [
  { version: 1, about: 'first', up: (content) => content },
  {
    version: 2,
    about: 'boss is called owner',
    up: ({ boss, ...rest }) => ({ ...rest, owner: boss }),
  },
  {
    version: 3,
    about: 'there may be several owners',
    up: ({ owner, ...rest }) => ({ ...rest, owners: [owner] }),
  },
];

const map = (formatVersion: unknown, fields: RawRecord) => ({
  format: 'remit',
  formatVersion,
  ...fields,
});

describe('a chain of migrations', () => {
  it('brings an old map up, step by step, and keeps what it does not know', () => {
    expect(migrate(map(1, { boss: 'CFO', x: 1 }), STORY)).toEqual({
      ok: true,
      value: { value: map(3, { owners: ['CFO'], x: 1 }), from: 1 },
    });
    expect(migrate(map(2, { owner: 'CFO' }), STORY)).toMatchObject({
      value: { value: map(3, { owners: ['CFO'] }), from: 2 },
    });
  });

  it.each([0, 2.5, '2', null])(
    '%j is no version of it, and those there are are named',
    (version) => {
      expect(migrate(map(version, {}), STORY)).toEqual({
        ok: false,
        error: {
          code: 'E_INVALID',
          place: 'formatVersion',
          expectation: 'expected a whole number from 1 to 3',
        },
      });
    },
  );

  it('returns a current map as it is', () => {
    const current = map(3, { owners: [] });
    const result = migrate(current, STORY);
    expect(result.ok && result.value.value).toBe(current);
    expect(result.ok && result.value.from).toBeNull();
  });

  it('brings every baseline up from its own version', () => {
    const baselines = [
      { id: 'old', content: map(1, { boss: 'CFO' }) },
      { id: 'new', content: map(2, { owner: 'COO' }) },
      { id: 'odd', content: map('?', { boss: 'CEO' }) },
      'no record',
    ];
    expect(migrate(map(2, { owner: 'CRO', baselines }), STORY)).toMatchObject({
      value: {
        value: {
          baselines: [
            { id: 'old', content: map(3, { owners: ['CFO'] }) },
            { id: 'new', content: map(3, { owners: ['COO'] }) },
            { id: 'odd', content: map('?', { boss: 'CEO' }) },
            'no record',
          ],
        },
      },
    });
  });

  it('does not touch what it was given', () => {
    const old = Object.freeze(map(1, { boss: 'CFO', baselines: Object.freeze([]) }));
    migrate(old, STORY);
    expect(old).toEqual(map(1, { boss: 'CFO', baselines: [] }));
  });
});

describe('the chain of the format', () => {
  const files = readdirSync(new URL('../../../shared/migrations/', import.meta.url))
    .filter((name) => /^\d/.test(name))
    .sort();

  it('has one file a version, NNN-name.ts, without a gap or a double', () => {
    expect(files.map((name) => Number(/^(\d{3})-[a-z0-9-]+\.ts$/.exec(name)?.[1]))).toEqual(
      Array.from({ length: FORMAT_VERSION }, (_, index) => index + 1),
    );
  });

  it('lists every file, in order, up to the version that this app writes', () => {
    expect(CHAIN.map(({ version }) => version)).toEqual(
      Array.from({ length: FORMAT_VERSION }, (_, index) => index + 1),
    );
    expect(CHAIN).toHaveLength(files.length);
  });
});
