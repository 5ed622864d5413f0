import { Button } from './Button.tsx';
import styles from './Choices.module.css';
import { LampShape, type LampShapeName } from './LampShape.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** What comes of a choice: a sentence, and what it announces. */
export interface Consequence {
  readonly sentence: string;
  readonly items: readonly {
    readonly key: string;
    readonly shape: LampShapeName;
    /** What the shape means. */
    readonly word: string;
    readonly text: string;
  }[];
}

export interface Choice {
  readonly label: string;
  readonly onChoose: () => void;
  /** `null` where there is nothing to say; `undefined` while it is being found out. */
  readonly consequence: Consequence | null | undefined;
}

export interface ChoicesProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  /** What the choices are about, for whoever hears a button alone. */
  readonly about?: string;
  /** The key that takes the first one. */
  readonly firstKey?: string;
}

/** More than these are counted. */
const TOLD = 3;
/** Keeps the line that is said a moment later. */
const NOT_YET = '\u00a0';

/** A button for each choice, with what will come of it said beforehand. */
export function Choices({ label, choices, about, firstKey }: ChoicesProps) {
  if (choices.length === 0) return null;
  return (
    <ul className={styles.choices} aria-label={label}>
      {choices.map((choice, index) => (
        <li key={choice.label} className={styles.choice}>
          <Button
            size="small"
            onClick={choice.onChoose}
            {...(about === undefined ? {} : { 'aria-label': `${choice.label}: ${about}` })}
            {...(index === 0 && firstKey !== undefined ? { 'aria-keyshortcuts': firstKey } : {})}
          >
            {choice.label}
          </Button>
          <Told consequence={choice.consequence} />
        </li>
      ))}
    </ul>
  );
}

function Told({ consequence }: Pick<Choice, 'consequence'>) {
  if (consequence === null) return null;
  if (consequence === undefined) return <p className={styles.consequence}>{NOT_YET}</p>;
  const { sentence, items } = consequence;
  return (
    <div className={styles.consequence}>
      <p>{sentence}</p>
      {items.length > 0 && (
        <ul className={styles.items}>
          {items.slice(0, TOLD).map(({ key, shape, word, text }) => (
            <li key={key}>
              <LampShape shape={shape} />
              <span>
                <VisuallyHidden>{word}: </VisuallyHidden>
                {text}
              </span>
            </li>
          ))}
          {items.length > TOLD && <li>and {items.length - TOLD} more</li>}
        </ul>
      )}
    </div>
  );
}
