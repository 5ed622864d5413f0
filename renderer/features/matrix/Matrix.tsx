import type { ReactNode } from 'react';
import { runAction } from '#renderer/actions/runAction.ts';
import type { OpenNotes } from '#renderer/store/sessionState.ts';
import { useApp } from '#renderer/store/store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { Box } from '#shared/lib/box.ts';
import type { HeaderMenu } from './grid/useGridMenu.ts';
import styles from './Matrix.module.css';
import { Grid } from './view/Grid.tsx';

export interface MatrixProps {
  /** The editor of risks and red lines, beside `anchor` (client coordinates). */
  readonly renderNotes?: (notes: OpenNotes, anchor: Box, card: Box | null) => ReactNode;
  /** The map's menu of a leader or an area. */
  readonly onHeaderMenu?: HeaderMenu;
  /** Keys (`area:id`) of what a search found. */
  readonly hits?: ReadonlySet<string>;
  readonly currentHit?: string | null;
}

const NO_HITS: ReadonlySet<string> = new Set();

/** Leaders by areas as a grid: the same map, as fast to fill as a spreadsheet. */
export function Matrix({ renderNotes, onHeaderMenu, hits, currentHit }: MatrixProps) {
  const docId = useApp((state) => state.map?.docId);
  const model = useApp((state) => state.map?.model);
  if (docId === undefined || !model) return null;
  const { leaders, areas } = model.document;
  if (leaders.length === 0 && areas.length === 0) return <Empty />;
  return (
    <div className={styles.matrix}>
      <Grid
        key={docId}
        model={model}
        docId={docId}
        renderNotes={renderNotes}
        onHeaderMenu={onHeaderMenu}
        hits={hits ?? NO_HITS}
        currentHit={currentHit ?? null}
      />
    </div>
  );
}

function Empty() {
  return (
    <div className={styles.empty}>
      <h2>Nobody and nothing to put together yet</h2>
      <p>Leaders become columns, decision areas become rows. Add the first of each.</p>
      <div className={styles.buttons}>
        <Button variant="primary" onClick={() => void runAction('leader.add')}>
          Add a leader
        </Button>
        <Button onClick={() => void runAction('area.add')}>Add a decision area</Button>
      </div>
    </div>
  );
}
