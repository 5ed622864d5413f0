import { describe, expect, it } from 'vitest';
import { refuseTooLarge } from '#shared/commands/edit/refuseTooLarge.ts';
import { carryOut, parseCommand, type AnyCommand } from '#shared/commands/registry.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { aLeader, aMap, anArea } from '#tests/helpers/aMap.ts';
import { after, refusalOf } from '#tests/helpers/after.ts';

const map = aMap({ leaders: [aLeader('CFO')], areas: [anArea('Pricing')] });

describe('texts are cleaned at the only way in', () => {
  const renamed = (name: string) => after(map, 'area.rename', { areaId: 'pricing', name }).areas[0];

  it('composes letters, mends half characters, puts names on one line', () => {
    expect(renamed('Cafe\u0301')?.name).toBe('Caf\u00e9');
    expect(renamed('A\ud800B')?.name).toBe('A\ufffdB');
    expect(renamed(' Pricing\r\nand\tpackaging ')?.name).toBe('Pricing and packaging');
  });

  it('keeps the lines of longer texts, and blanks at the end while somebody types', () => {
    const edited = after(map, 'area.edit', {
      areaId: 'pricing',
      changes: { description: 'One\nTwo', name: 'Pricing ' },
    });
    expect(edited.areas[0]).toMatchObject({ description: 'One\nTwo', name: 'Pricing ' });
  });

  it('takes 10,000 characters and not one more', () => {
    const note = (length: number) => ({
      areaId: 'pricing',
      changes: { description: 'x'.repeat(length) },
    });
    expect(after(map, 'area.edit', note(10_000)).areas[0]?.description).toHaveLength(10_000);
    expect(refusalOf(map, 'area.edit', note(10_001))).toBe(
      'text-too-long: A text may hold 10,000 characters. Shorten it, then try again.',
    );
  });

  it('refuses an empty name', () => {
    expect(refusalOf(map, 'leader.rename', { leaderId: 'cfo', title: ' \n' })).toBe(
      'name-empty: A name cannot be empty. Type one, then try again.',
    );
  });
});

describe('commands from outside the window', () => {
  it('are read with their payload, or refused by name', () => {
    const command = { id: 'area.rename', payload: { areaId: 'pricing', name: 'Prices' } };
    expect(parseCommand(command)).toEqual({ ok: true, value: command });
    const code = (data: unknown) => {
      const parsed = parseCommand(data);
      return parsed.ok ? 'read' : parsed.error.code;
    };
    expect(code(null)).toBe('command-unknown');
    expect(code({ id: 'area.explode', payload: {} })).toBe('command-unknown');
    expect(code({ id: 'toString', payload: {} })).toBe('command-unknown');
    expect(code({ id: 'area.rename' })).toBe('command-unknown');
    expect(code({ id: 'area.rename', payload: { areaId: 'pricing', nme: 'x' } })).toBe(
      'payload-invalid',
    );
    expect(code({ id: 'leader.edit', payload: { leaderId: 'cfo', changes: { id: 'x' } } })).toBe(
      'payload-invalid',
    );
  });

  it('never throw while they are carried out', () => {
    const wild = { id: 'leader.edit', payload: { leaderId: 5 } } as unknown as AnyCommand;
    expect(carryOut(map, wild)).toMatchObject({ ok: false, error: { code: 'payload-invalid' } });
  });
});

it('never lets a map grow beyond what a file may hold', () => {
  const leaders = Array.from({ length: 20_000 }, (_, i) => ({ ...aLeader('L'), id: `l${i}` }));
  const full = aMap({ leaders });
  expect(refusalOf(full, 'area.add', { areaId: 'one', name: 'One more' })).toBe(
    'map-too-large: A map holds at most 20,000 leaders and decision areas.',
  );
  expect(after(full, 'leader.remove', { leaderId: 'l7' }).leaders).toHaveLength(19_999);
});

describe('a list of more records than a file may hold', () => {
  const TOGETHER = ['leaders', 'areas', 'assignments', 'cascades'];
  const lists = Object.entries(map).flatMap(([name, value]) =>
    Array.isArray(value) && !TOGETHER.includes(name) ? [name] : [],
  );
  const holding = (counts: Readonly<Record<string, number>>): MapDocument => {
    const fields = Object.entries(counts).map(([name, length]) => [name, Array.from({ length })]);
    return { ...map, ...(Object.fromEntries(fields) as Partial<MapDocument>) };
  };
  const isRefused = (before: MapDocument, after: MapDocument) =>
    refuseTooLarge(before, after)?.error.code === 'map-too-large';

  it('can be of any kind', () => {
    expect(lists).toContain('decisions');
    expect(lists).toContain('baselines');
  });

  it.each(lists)('is refused: %s', (name) => {
    const having = (count: number) => holding({ [name]: count });
    expect(isRefused(having(99_999), having(100_000))).toBe(false);
    expect(isRefused(having(100_000), having(100_001))).toBe(true);
  });

  it('is counted over roles and cascades together', () => {
    const having = (count: number) => holding({ assignments: count - 40_000, cascades: 40_000 });
    expect(isRefused(having(99_999), having(100_000))).toBe(false);
    expect(isRefused(having(100_000), having(100_001))).toBe(true);
  });

  it('may be edited and may shrink where it is there', () => {
    const having = (count: number) => holding({ risks: count });
    expect(isRefused(having(100_002), having(100_002))).toBe(false);
    expect(isRefused(having(100_002), having(100_001))).toBe(false);
  });
});
