import { memo } from 'react';
import type { FindingMark } from '#shared/audit/findingMarks.ts';
import { shortened } from '#shared/lib/shortened.ts';
import { tellKept } from '#renderer/store/tellKept.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { loadWords, MARK_WORDS } from '../facts/words.ts';
import type { Sizes } from '../grid/sizes.ts';
import styles from './Head.module.css';
import { MarkShape } from './MarkShape.tsx';
import { RenameField } from './RenameField.tsx';

export interface LeaderHeadProps {
  readonly id: string;
  readonly leaderId: string;
  readonly title: string;
  readonly columnIndex: number;
  readonly sizes: Sizes;
  readonly owns: number;
  readonly coordinates: number;
  readonly mark: FindingMark | null;
  readonly isPicked: boolean;
  readonly isCursor: boolean;
  readonly isRenaming: boolean;
  readonly hit: 'hit' | 'current' | undefined;
  readonly onRenamed: (isByKey: boolean) => void;
}

/** Turned letters of one line, and the lines that a column holds: longer titles end in an ellipsis. */
const TURNED_LETTERS = 52;

const turned = (title: string) => shortened(title, TURNED_LETTERS);

/** A leader's title, what the leader carries, and whether something there presses. */
export const LeaderHead = memo(function LeaderHead(props: LeaderHeadProps) {
  const { title, sizes, owns, coordinates, mark } = props;
  return (
    <div
      id={props.id}
      role="columnheader"
      aria-colindex={props.columnIndex + 1}
      aria-selected={props.isPicked}
      aria-label={[title, loadWords(owns, coordinates), mark ? MARK_WORDS[mark] : '']
        .filter(Boolean)
        .join(', ')}
      className={styles.leader}
      data-upright={sizes.isUpright || undefined}
      data-cursor={props.isCursor || undefined}
      data-hit={props.hit}
      style={{ inlineSize: sizes.leader }}
    >
      {props.isRenaming ? (
        <RenameField
          name={title}
          label="Title of the leader"
          onRename={(next) =>
            verbs.dispatch({
              id: 'leader.rename',
              payload: { leaderId: props.leaderId, title: next },
            })
          }
          onBlank={tellKept('leader')}
          onClose={props.onRenamed}
        />
      ) : (
        <span className={styles.title} title={title}>
          {sizes.isUpright ? title : turned(title)}
        </span>
      )}
      {mark && (
        <span className={styles.headFinding} data-open="findings">
          <MarkShape mark={mark} />
        </span>
      )}
      <span className={styles.load}>
        <span>{owns}</span>
        {sizes.isUpright && <span className={styles.dot}>·</span>}
        <span>{coordinates}</span>
      </span>
    </div>
  );
});
