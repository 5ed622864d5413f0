import { joinWords } from '#shared/lib/sentence.ts';

const SHOWN = 3;

export interface ListHintProps {
  /** Names that stand there more than once. */
  readonly repeated: readonly string[];
  /** The row that was read as headings. */
  readonly heading: readonly string[];
  /** How to write the list; said when there is nothing to say about what was written. */
  readonly otherwise: string;
}

/** Says how a pasted list was read where a person could wonder; otherwise how to write it. */
export function ListHint({ repeated, heading, otherwise }: ListHintProps) {
  if (repeated.length === 0 && heading.length === 0) return otherwise;
  return (
    <span role="status">
      {heading.length > 0 &&
        `${quoted(heading)} ${heading.length === 1 ? 'is' : 'are'} read as the heading. `}
      {repeated.length > 0 &&
        `${quoted(repeated)} ${repeated.length === 1 ? 'stands here more than once and is' : 'stand here more than once and are'} taken once.`}
    </span>
  );
}

function quoted(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).map((name) => `“${name}”`);
  const rest = names.length - shown.length;
  return joinWords(rest > 0 ? [...shown, `${rest} more`] : shown);
}
