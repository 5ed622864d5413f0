import { useRef, useState, type KeyboardEvent } from 'react';
import { areaName } from '#shared/audit/names.ts';
import type { Expertise } from '#shared/document/expertise.ts';
import { joinWords } from '#shared/lib/sentence.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { placeOf } from '../parts/place.ts';
import { AcknowledgeCell, AnswerMark } from './AcknowledgeCell.tsx';
import { EditExpertise } from './EditExpertise.tsx';
import styles from './Expertise.module.css';
import { byDomain } from './stances.ts';

const MOVES: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** Every stated expertise against every peer: one Tab stop, arrows walk, a key or a click answers. */
export function AcknowledgeGrid() {
  const model = useModel();
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<readonly [row: number, column: number]>([0, 0]);
  const { leaders } = model.document;
  const rows = byDomain(model);
  const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  const row = clamp(at[0], rows.length);
  const column = clamp(at[1], leaders.length);
  const move = (event: KeyboardEvent) => {
    const by = MOVES[event.key];
    if (!by || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = [clamp(row + by[0], rows.length), clamp(column + by[1], leaders.length)] as const;
    setAt(next);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${next[0]},${next[1]}"]`)?.focus();
  };
  return (
    <div className={styles['matrix']}>
      <p className={styles['legend']}>
        <AnswerMark answer="acknowledged" /> acknowledged (A)
        <AnswerMark answer="declined" /> declined (D)
        <AnswerMark answer={null} /> not said (Delete)
      </p>
      <div className={styles['frame']}>
        <table className={styles['grid']} aria-label="Who defers to whom" ref={grid}>
          <thead>
            <tr>
              <th scope="col" className={styles['corner']}>
                Knows most about
              </th>
              {leaders.map((leader) => (
                <th
                  key={leader.id}
                  scope="col"
                  className={styles['peer']}
                  tabIndex={-1}
                  {...placeOf('leader', leader.id)}
                >
                  {leader.title}
                </th>
              ))}
              <th scope="col">
                <span className={styles['change']}>Change</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((expertise, rowIndex) => (
              <tr key={expertise.id} {...placeOf('expertise', expertise.id)}>
                <RowHeader model={model} expertise={expertise} />
                {leaders.map((leader, columnIndex) => (
                  <AcknowledgeCell
                    key={leader.id}
                    expertise={expertise}
                    expert={model.leader(expertise.leaderId)?.title ?? ''}
                    peer={leader}
                    cell={`${rowIndex},${columnIndex}`}
                    isTabStop={row === rowIndex && column === columnIndex}
                    onFocus={() => setAt([rowIndex, columnIndex])}
                    onKeyDown={move}
                  />
                ))}
                <td className={styles['edit']}>
                  <EditExpertise expertise={expertise} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function RowHeader({ model, expertise }: { model: MapModel; expertise: Expertise }) {
  const areas = expertise.areaIds.map((areaId) => areaName(model, areaId));
  return (
    <th scope="row" className={styles['expert']}>
      <span className={styles['domain']}>{expertise.domain}</span>
      <span className={styles['who']}>{model.leader(expertise.leaderId)?.title}</span>
      {areas.length > 0 && <span className={styles['areas']}>for {joinWords(areas)}</span>}
    </th>
  );
}
