import { capitalised } from '../../lib/sentence.ts';
import { latestSignOffs } from '../../model/latestSignOffs.ts';
import { theLeader } from '../names.ts';
import { notYetSaid } from '../notYetSaid.ts';
import type { Rule } from '../rule.ts';

export const signOffMissing: Rule = {
  id: 'sign-off-missing',
  step: 6,
  severity: 'open',
  about: ['leader'],
  title: 'Not signed',
  reason: 'The map binds whoever has signed it. Until all have, it is a proposal.',
  source: 'The method, step 6: the bottom line.',
  *find({ model: { document } }) {
    const signed = latestSignOffs(document);
    for (const { id } of document.leaders) if (!signed.has(id)) yield [id];
  },
  say: ({ model }, [leaderId = '']) =>
    `${capitalised(theLeader(model, leaderId))} has not signed yet.`,
  sayAll: notYetSaid('signed yet'),
};
