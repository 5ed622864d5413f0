import { describe, expect, it } from 'vitest';
import { createDocument } from '#shared/document/document.ts';
import { createLeader } from '#shared/document/leader.ts';
import { writeDocument } from '#shared/document/writeDocument.ts';

const empty = createDocument('m', 'Map', '2026-11-02T08:00:00.000Z');

describe('writeDocument', () => {
  it('writes two-space JSON with a final newline and every field', () => {
    const text = writeDocument(empty);
    expect(text).toMatch(/^\{\n {2}"format": "remit",\n {2}"formatVersion": 1,\n {2}"id": "m",\n/);
    expect(text).toMatch(/\n {2}"baselines": \[\]\n\}\n$/);
  });

  it('puts keys in order, however the record was made', () => {
    const { id, title, ...rest } = createLeader('cfo', 'CFO');
    const text = writeDocument({ ...empty, leaders: [{ ...rest, title, id }] });
    expect(text).toBe(writeDocument({ ...empty, leaders: [createLeader('cfo', 'CFO')] }));
  });

  it('refuses to write what could not be opened again', () => {
    const leader = { ...createLeader('cfo', 'CFO'), position: { x: Number.NaN, y: 0 } };
    expect(() => writeDocument({ ...empty, leaders: [leader] })).toThrow(
      /leaders\[0\]\.position\.x/,
    );
  });
});
