import type { ReactNode } from 'react';
import { assertNever } from '#shared/lib/assertNever.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import { setSideOpen } from '#renderer/store/sideOpen.ts';
import { useApp } from '#renderer/store/store.ts';
import { Panel } from '#renderer/ui/Panel.tsx';
import { AreaSection } from './AreaSection.tsx';
import { AssignmentSection } from './AssignmentSection.tsx';
import { CascadeSection } from './CascadeSection.tsx';
import styles from './Inspector.module.css';
import { LeaderSection } from './LeaderSection.tsx';
import { ManySection } from './ManySection.tsx';
import { MapSection } from './MapSection.tsx';
import { NoteSection } from './NoteSection.tsx';

/** How the fields of a risk or red line are drawn: the notes feature's, brought in by the app. */
export type RenderNote = (item: ItemRef) => ReactNode;

/** What the audit found about an item: the findings feature's, brought in by the app. */
export type RenderFindings = (item: ItemRef) => ReactNode;

export interface InspectorProps {
  readonly renderNote?: RenderNote;
  readonly renderFindings?: RenderFindings;
}

const KIND_WORDS: Readonly<Record<ItemRef['kind'], string>> = {
  leader: 'Leader',
  area: 'Decision area',
  assignment: 'Role',
  risk: 'Risk',
  redLine: 'Red line',
  cascade: 'Cascade',
};

const close = () => setSideOpen(false);

/** Every field of what is selected; of the map itself when nothing is. */
export function Inspector({ renderNote, renderFindings }: InspectorProps) {
  const hasMap = useApp((state) => state.map !== null);
  const selection = useApp((state) => state.session.selection);
  if (!hasMap) return null;
  const item = selection.at(-1);
  // Ends a field's visit with the selection: what was typed goes to what it was typed for.
  const shown = item ? `${item.kind} ${item.id}` : 'map';
  const title =
    item === undefined
      ? 'This map'
      : selection.length > 1
        ? `${selection.length} selected`
        : KIND_WORDS[item.kind];
  return (
    <Panel title={title} label="Inspector" shows={shown} onClose={close}>
      <div className={styles.body}>
        {item === undefined ? (
          <MapSection />
        ) : selection.length > 1 ? (
          <ManySection selection={selection} />
        ) : (
          <>
            {renderFindings?.(item)}
            <Section item={item} renderNote={renderNote} />
          </>
        )}
      </div>
    </Panel>
  );
}

function Section({
  item,
  renderNote,
}: {
  readonly item: ItemRef;
  readonly renderNote: RenderNote | undefined;
}) {
  switch (item.kind) {
    case 'leader':
      return <LeaderSection leaderId={item.id} />;
    case 'area':
      return <AreaSection areaId={item.id} />;
    case 'assignment':
      return <AssignmentSection assignmentId={item.id} />;
    case 'cascade':
      return <CascadeSection cascadeId={item.id} />;
    case 'risk':
    case 'redLine':
      return (
        <NoteSection kind={item.kind} id={item.id}>
          {renderNote?.(item)}
        </NoteSection>
      );
    default:
      return assertNever(item.kind);
  }
}
