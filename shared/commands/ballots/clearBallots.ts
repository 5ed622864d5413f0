import * as v from 'valibot';
import { ok } from '../../lib/result.ts';
import { defineCommand } from '../command.ts';
import { withFields } from '../edit/lists.ts';

/** Forgets every kept ballot. */
export const clearBallots = defineCommand({
  id: 'ballots.clear',
  payload: v.strictObject({}),
  label: () => 'clear ballots',
  apply: (document) =>
    ok(document.ballots.length > 0 ? withFields(document, { ballots: [] }) : document),
});
