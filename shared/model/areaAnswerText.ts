import { isBlank } from '../lib/isBlank.ts';
import { counted } from '../lib/sentence.ts';
import type { AnswerItem, AreaAnswer } from './areaAnswer.ts';

/**
 * The answer as plain text, for a message to somebody. What is marked confidential stays behind and is
 * counted instead: a text that is pasted goes on to people who were not in the room.
 */
export function areaAnswerText({ area, saying, parts }: AreaAnswer): string {
  const domain = isBlank(area.domain) ? '' : ` (${area.domain.trim()})`;
  const withheld = parts.flatMap((part) => part.items.filter((item) => item.isConfidential));
  const lines = parts.flatMap(({ label, items }) => {
    const open = items.filter((item) => !item.isConfidential).map(line);
    if (open.length === 0) return [];
    return open.length === 1
      ? [`${label}: ${open[0]}`]
      : [`${label}:`, ...open.map((t) => `- ${t}`)];
  });
  const left =
    withheld.length > 0 ? [`${counted(withheld.length, 'confidential line')} left out.`] : [];
  return [`${area.name.trim()}${domain}`, saying, ...lines, ...left].join('\n');
}

const line = ({ text, note }: AnswerItem) =>
  note === '' ? text : `${text.replace(/\.$/, '')} (${note.replace(/\.$/, '')})`;
