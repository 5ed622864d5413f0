import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULES } from '#shared/audit/registry.ts';
import type { SubjectKind } from '#shared/audit/rule.ts';

const LAWS = readFileSync(new URL('../../../shared/audit/RULES.md', import.meta.url), 'utf8');
const WORDS: Partial<Record<SubjectKind, string>> = { redLine: 'red line' };

/** `outcome-missing: step 1, open, about the map`, as RULES.md states it. */
function stated(): readonly string[] {
  return LAWS.split(/^## Step /m)
    .slice(1)
    .flatMap((section) =>
      [...section.matchAll(/^### `([a-z-]+)`\n\n(.+)$/gm)].map(
        ([, id, line]) => `${id}: step ${section.charAt(0)}, ${line}`,
      ),
    );
}

it('RULES.md states every rule of the registry, in its order, under its step, with severity and subjects', () => {
  expect(stated()).toEqual(
    RULES.map(({ id, step, severity, about }) => {
      const subjects = about.map((kind) => WORDS[kind] ?? kind).join(', ') || 'the map';
      return `${id}: step ${step}, ${severity}, about ${subjects}`;
    }),
  );
});

it('RULES.md says of every rule when it fires, why, on whose word, and what settles it', () => {
  const laws = LAWS.split(/^### /m).slice(1);
  expect(laws).toHaveLength(RULES.length);
  for (const law of laws) {
    for (const part of ['Fires when', 'Because:', 'Source:', 'Fixes:']) {
      expect(law, law.split('\n', 1)[0]).toContain(`\n- ${part} `);
    }
  }
});
