import { joinWords } from '#shared/lib/sentence.ts';

const SHOWN = 3;

/** Says which lines stood there twice; otherwise how to write the list. */
export function RepeatedHint({
  names,
  otherwise,
}: {
  readonly names: readonly string[];
  readonly otherwise: string;
}) {
  if (names.length === 0) return otherwise;
  const shown = names.slice(0, SHOWN).map((name) => `“${name}”`);
  const rest = names.length - shown.length;
  const all = rest > 0 ? [...shown, `${rest} more`] : shown;
  return (
    <span role="status">
      {joinWords(all)} {names.length === 1 ? 'stands' : 'stand'} here twice and will be taken once.
    </span>
  );
}
