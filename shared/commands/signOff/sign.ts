import * as v from 'valibot';
import { fistToFive, id, instant } from '../../document/fields.ts';
import { ok } from '../../lib/result.ts';
import { defineCommand } from '../command.ts';
import { withFields } from '../edit/lists.ts';
import { leaderName } from '../edit/names.ts';
import { refuseUnknownLeaders } from '../edit/refusals.ts';
import { text } from '../payload/fields.ts';

/**
 * A leader signs the content with this hash (`contentHash` of the document as it stands; commands
 * do not hash). Earlier signatures stay; the latest counts.
 */
export const sign = defineCommand({
  id: 'signOff.sign',
  payload: v.strictObject({
    leaderId: id,
    level: fistToFive,
    reservation: text,
    on: instant,
    contentHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hex')),
  }),
  label: (document, { leaderId }) => `sign as ${leaderName(document, leaderId)}`,
  apply: (document, signOff) =>
    refuseUnknownLeaders(document, [signOff.leaderId]) ??
    ok(withFields(document, { signOffs: [...document.signOffs, signOff] })),
});
