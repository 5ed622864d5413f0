import { capitalised } from '../../lib/sentence.ts';
import { recordById } from '../../model/recordById.ts';
import { areaName, theLeader } from '../names.ts';
import type { Rule } from '../rule.ts';

export const agreeOnExpertiseAlone: Rule = {
  id: 'agree-on-expertise-alone',
  step: 4,
  severity: 'error',
  about: ['assignment'],
  title: 'Must agree because of expertise alone',
  reason:
    'Expertise carries weight and is heard; it does not stop a decision. Only a red line, the law or a resource that somebody must provide does.',
  source: 'The method, step 4: expertise carries weight.',
  *find({ model }) {
    const { table, document } = model;
    for (let index = 0; index < table.length; index += 1) {
      if (table.agrees[index] === 0) continue;
      const assignment = document.assignments[index];
      if (assignment?.ground !== 'expertise') continue;
      const { id, leaderId, areaId } = assignment;
      if (!model.redLinesOfArea(areaId).some((line) => line.leaderId === leaderId)) yield [id];
    }
  },
  say({ model }, [assignmentId = '']) {
    const assignment = recordById(model.document, 'assignments', assignmentId);
    const leader = capitalised(theLeader(model, assignment?.leaderId ?? ''));
    const area = areaName(model, assignment?.areaId ?? '');
    return `${leader} must agree on ${area} because of expertise alone. Is it enough that they are heard?`;
  },
  fixes: ({ model }, [assignmentId = '']) => {
    const leaderId = recordById(model.document, 'assignments', assignmentId)?.leaderId ?? '';
    const edit = (changes: { level: 'consult' } | { ground: null }) =>
      [{ id: 'assignment.edit', payload: { assignmentId, changes } }] as const;
    return [
      {
        label: `Consult ${theLeader(model, leaderId)}`,
        raises: [],
        commands: () => edit({ level: 'consult' }),
      },
      {
        label: 'Expertise is not the ground',
        raises: [],
        commands: () => edit({ ground: null }),
      },
    ];
  },
};
