import { mapChanges } from '../../compare/mapChanges.ts';
import type { Section } from '../blocks.ts';
import { sectionTitle } from '../paperSections.ts';
import type { ReportBaseline, ReportSource } from '../reportSource.ts';
import { dayWords } from '../words.ts';

/** What changed since the baseline chosen; risks and red lines are counted, never quoted. */
export function changesSection({ model }: ReportSource, baseline: ReportBaseline): Section {
  const changes = mapChanges(baseline.model, model);
  const since = `“${baseline.name.trim()}” of ${dayWords(baseline.on)}`;
  return {
    id: 'changes',
    title: sectionTitle('changes'),
    blocks: [
      {
        kind: 'paragraph',
        tone: 'lead',
        text:
          changes.length === 0
            ? `Nothing has changed since ${since}.`
            : `What is different from ${since}.`,
      },
      ...changes.map(({ heading, sentences }) => ({
        kind: 'sentences' as const,
        heading,
        sentences,
      })),
    ],
  };
}
