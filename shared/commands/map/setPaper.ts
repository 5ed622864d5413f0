import * as v from 'valibot';
import { oneOf } from '../../document/fields.ts';
import { PAPERS } from '../../document/settings.ts';
import { ok } from '../../lib/result.ts';
import { defineCommand } from '../command.ts';
import { patch, withFields } from '../edit/lists.ts';

export const setPaper = defineCommand({
  id: 'map.setPaper',
  payload: v.strictObject({ paper: oneOf(PAPERS) }),
  label: (_, { paper }) => `set paper to ${paper}`,
  apply: (document, { paper }) =>
    ok(withFields(document, { settings: patch(document.settings, { paper }) })),
});
