import { Eye, EyeOff } from 'lucide-react';
import type { Id } from '#shared/document/fields.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ask } from './ask.ts';
import part from './part.module.css';
import styles from './CurtainList.module.css';
import type { CurtainedText } from './stage.ts';

export interface CurtainListProps {
  readonly texts: readonly CurtainedText[];
  /** Which of them the room reads. */
  readonly lifted: readonly Id[];
}

/** Confidential texts of the stop: hidden from the room until shown, one by one. */
export function CurtainList({ texts, lifted }: CurtainListProps) {
  if (texts.length === 0) return null;
  return (
    <div className={part.part}>
      <h2 className={part.heading}>Confidential</h2>
      <ul>
        {texts.map((text) => (
          <CurtainRow key={text.id} text={text} isLifted={lifted.includes(text.id)} />
        ))}
      </ul>
    </div>
  );
}

interface CurtainRowProps {
  readonly text: CurtainedText;
  readonly isLifted: boolean;
}

function CurtainRow({ text: { id, kind, who, text, consequence }, isLifted }: CurtainRowProps) {
  const what = `${kind} of ${who}`;
  return (
    <li className={styles.row} data-lifted={isLifted || undefined}>
      <p className={styles.whose}>
        {what}
        <span className={styles.state}>
          {isLifted ? 'The room reads this' : 'Hidden from the room'}
        </span>
      </p>
      <p className={styles.text}>{text}</p>
      {consequence !== '' && <p className={styles.consequence}>{consequence}</p>}
      <Button
        size="small"
        icon={isLifted ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
        aria-label={isLifted ? `Hide again: ${what}` : `Show the room: ${what}`}
        onClick={() => ask({ kind: 'curtain', recordId: id, isLifted: !isLifted })}
      >
        {isLifted ? 'Hide again' : 'Show the room'}
      </Button>
    </li>
  );
}
