import { latestSignOffs } from '../../model/latestSignOffs.ts';
import { theLeader } from '../names.ts';
import type { Rule } from '../rule.ts';

export const signOffStale: Rule = {
  id: 'sign-off-stale',
  step: 6,
  severity: 'warning',
  about: ['leader'],
  title: 'Signed an earlier version',
  reason:
    'A signature stands under what was there when it was given. What has changed since, nobody has agreed to.',
  source: 'The method, step 6: the bottom line.',
  *find({ model: { document }, contentHash }) {
    // While the hash is not known nothing is called stale.
    if (contentHash === null) return;
    const signed = latestSignOffs(document);
    for (const { id } of document.leaders) {
      const signOff = signed.get(id);
      if (signOff && signOff.contentHash !== contentHash) yield [id];
    }
  },
  say: ({ model }, [leaderId = '']) =>
    `The map has changed since ${theLeader(model, leaderId)} signed it.`,
};
