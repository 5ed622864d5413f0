import { beforeEach, expect, it } from 'vitest';
import { getState, resetStore } from '#renderer/store/store.ts';
import { tellKept } from '#renderer/store/tellKept.ts';

const said = () => getState().session.notices.at(-1)?.text;

beforeEach(resetStore);

it('names what was kept, in brief and with no letter cut in two', () => {
  tellKept('area')('🏥'.repeat(61));
  expect(said()).toBe(`A decision area needs a name, so “${'🏥'.repeat(59)}…” was kept.`);
});

it('repeats no sentence, which may be confidential, to the room', () => {
  tellKept('redLine')('No ward without a nurse');
  expect(said()).toMatch(/^A red line says .* were kept\.$/);
  expect(said()).not.toContain('ward');
});
