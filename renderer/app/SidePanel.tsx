import { useEffect, useRef } from 'react';
import { canvas } from '#renderer/store/canvasHandle.ts';
import { FindingsPanel } from '#renderer/features/findings/FindingsPanel.tsx';
import { ItemFindings } from '#renderer/features/findings/ItemFindings.tsx';
import { Inspector } from '#renderer/features/inspector/Inspector.tsx';
import { NoteFields } from '#renderer/features/notes/NoteFields.tsx';
import { SimulatePanel } from '#renderer/features/simulate/SimulatePanel.tsx';
import type { ItemRef } from '#renderer/store/selection.ts';
import type { Side } from '#renderer/store/sessionState.ts';
import { setSideOpen } from '#renderer/store/sideOpen.ts';
import { getState, useApp } from '#renderer/store/store.ts';
import { assertNever } from '#shared/lib/assertNever.ts';
import { recordById } from '#shared/model/recordById.ts';
import styles from './SidePanel.module.css';

const renderFindings = (item: ItemRef) => <FindingsOf item={item} />;
const renderNote = (item: ItemRef) => <NoteFields item={item} />;

/** A role is looked at where its area is: what does not fit there is found about the area. */
function FindingsOf({ item: { kind, id } }: { readonly item: ItemRef }) {
  const areaId = useApp(({ map }) =>
    kind === 'assignment' && map ? recordById(map.document, 'assignments', id)?.areaId : undefined,
  );
  return areaId === undefined ? (
    <ItemFindings key={id} kind={kind} id={id} />
  ) : (
    <ItemFindings key={areaId} kind="area" id={areaId} />
  );
}

/** What stands beside the map: the fields of what is selected, the findings, or a question to the map. */
export function SidePanel() {
  const side = useApp((state) => state.session.side);
  const aside = useRef<HTMLElement>(null);
  useEffect(() => {
    /** Escape gives the keyboard back to the map or the matrix; a field takes its text back first. */
    const leave = (event: KeyboardEvent) => {
      // By the way that the key took: the field that it was pressed in may be gone by now.
      const isInside = aside.current !== null && event.composedPath().includes(aside.current);
      if (event.key !== 'Escape' || event.defaultPrevented || !isInside) return;
      event.preventDefault();
      // On the wall it was opened for a moment.
      if (getState().session.present) setSideOpen(false);
      canvas()?.focus();
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, []);
  return (
    <aside ref={aside} className={styles['side']}>
      {contentOf(side)}
    </aside>
  );
}

function contentOf(side: Side) {
  switch (side) {
    case 'inspector':
      return <Inspector renderNote={renderNote} renderFindings={renderFindings} />;
    case 'findings':
      return <FindingsPanel />;
    case 'simulate':
      return <SimulatePanel />;
    default:
      return assertNever(side);
  }
}
