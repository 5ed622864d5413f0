import { memo } from 'react';
import type { Id } from '#shared/document/fields.ts';
import { counted } from '#shared/lib/sentence.ts';
import { MODE_LETTERS, MODE_NAMES } from '#shared/model/partWords.ts';
import { tellKept } from '#renderer/store/tellKept.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { classNames } from '#renderer/ui/classNames.ts';
import type { RowFacts } from '../facts/rowFacts.ts';
import { cellWords, MARK_WORDS, peopleWords } from '../facts/words.ts';
import type { Sizes } from '../grid/sizes.ts';
import styles from './AreaRow.module.css';
import { Cell } from './Cell.tsx';
import columns from './columns.module.css';
import { MarkShape } from './MarkShape.tsx';
import { RenameField } from './RenameField.tsx';
import { Row } from './Row.tsx';

export interface AreaRowProps {
  readonly gridId: string;
  readonly rowIndex: number;
  readonly facts: RowFacts;
  readonly leaderIds: readonly Id[];
  /** Leaders in sight, by index, ends included. */
  readonly first: number;
  readonly last: number;
  readonly top: number;
  readonly width: number;
  readonly sizes: Sizes;
  /** Selected columns, `-1` where none is. */
  readonly pickedFrom: number;
  readonly pickedTo: number;
  /** The column that the cursor stands in, `-1` in every other line. */
  readonly cursorColumn: number;
  readonly isRaciShown: boolean;
  readonly isRenaming: boolean;
  readonly hit: 'hit' | 'current' | undefined;
  readonly onRenamed: (isByKey: boolean) => void;
}

/** One decision area: its name, its lane, its leaders, and how many people take part. */
export const AreaRow = memo(function AreaRow(props: AreaRowProps) {
  const { gridId, rowIndex, facts, leaderIds, first, last, sizes, cursorColumn } = props;
  const { area } = facts;
  const isPicked = (column: number) => column >= props.pickedFrom && column <= props.pickedTo;
  const common = (column: number) => ({
    id: `${gridId}-${rowIndex}-${column}`,
    'aria-colindex': column + 1,
    'aria-selected': isPicked(column),
    'data-cursor': column === cursorColumn || undefined,
  });
  const shown = leaderIds.slice(first, last + 1);
  const people = leaderIds.length + 2;
  return (
    <Row index={rowIndex} top={props.top} width={props.width} height={sizes.area}>
      <div
        role="rowheader"
        {...common(0)}
        className={classNames(columns.name, styles.name)}
        data-hit={props.hit}
        style={{ inlineSize: sizes.name }}
      >
        {props.isRenaming ? (
          <RenameField
            name={area.name}
            label="Name of the decision area"
            onRename={(name) =>
              verbs.dispatch({ id: 'area.rename', payload: { areaId: area.id, name } })
            }
            onBlank={tellKept('area')}
            onClose={props.onRenamed}
          />
        ) : (
          <span className={styles.nameText} title={area.name}>
            {area.name}
            {area.critical && (
              <span className={styles.critical} aria-label=", critical" role="img" />
            )}
          </span>
        )}
        {facts.mark && (
          <span className={styles.rowFinding} data-open="findings">
            <MarkShape mark={facts.mark} />
            <span
              role="img"
              aria-label={`${counted(facts.findings, 'finding')}, ${MARK_WORDS[facts.mark]}`}
            >
              {facts.findings}
            </span>
          </span>
        )}
      </div>
      <div
        role="gridcell"
        {...common(1)}
        className={classNames(columns.lane, styles.lane)}
        style={{ inlineSize: sizes.lane, insetInlineStart: sizes.name }}
      >
        <VisuallyHidden>{MODE_NAMES[area.mode]}</VisuallyHidden>
        <span aria-hidden className={styles.letter} data-mode={area.mode} data-open="lane">
          {MODE_LETTERS[area.mode]}
        </span>
      </div>
      <span role="presentation" style={{ inlineSize: first * sizes.leader }} />
      {shown.map((leaderId, at) => {
        const column = first + at + 2;
        const cell = facts.cells.get(leaderId);
        return (
          <Cell
            key={leaderId}
            id={`${gridId}-${rowIndex}-${column}`}
            columnIndex={column}
            width={sizes.leader}
            label={cellWords(cell, props.isRaciShown)}
            part={cell?.part ?? 'none'}
            isJoint={cell?.isJoint ?? false}
            risks={cell?.risks ?? 0}
            redLines={cell?.redLines ?? ''}
            mark={cell?.mark ?? null}
            isRaciShown={props.isRaciShown}
            isPicked={isPicked(column)}
            isCursor={column === cursorColumn}
          />
        );
      })}
      <span
        role="presentation"
        style={{ inlineSize: Math.max(0, leaderIds.length - last - 1) * sizes.leader }}
      />
      <div
        role="gridcell"
        {...common(people)}
        className={classNames(columns.people, styles.people)}
        data-kept={sizes.arePeopleKept || undefined}
        style={{ inlineSize: sizes.people }}
      >
        <VisuallyHidden>{peopleWords(facts)}</VisuallyHidden>
        <b aria-hidden>{facts.owners + facts.coordinators}</b>
        <span aria-hidden>{facts.informed > 0 ? `+ ${facts.informed}` : ''}</span>
      </div>
    </Row>
  );
});
