import { RED_LINE_CATEGORIES, type RedLineCategory } from '#shared/document/redLine.ts';
import { classNames } from '#renderer/ui/classNames.ts';
import redLine from '#renderer/ui/redLineBar.module.css';
import styles from './Notes.module.css';

/** First letters would do but for none in common: mission, safety, ethics, legal, values. */
export const CATEGORY_LETTERS: Readonly<Record<RedLineCategory, string>> = Object.fromEntries(
  RED_LINE_CATEGORIES.map((category) => [category, category.charAt(0).toUpperCase()]),
) as Record<RedLineCategory, string>;

/** The mark that a risk or red line has on the map. */
export function NoteMark({ category }: { readonly category: RedLineCategory | null }) {
  if (category === null) {
    return (
      <svg className={styles.triangle} viewBox="0 0 24 22" aria-hidden>
        <path d="M12 2 22.5 20H1.5Z" strokeLinejoin="round" />
      </svg>
    );
  }
  return (
    <span className={classNames(redLine.bar, styles.letter)} aria-hidden>
      {CATEGORY_LETTERS[category]}
    </span>
  );
}
