import { areaName } from '#shared/audit/names.ts';
import type { Expertise } from '#shared/document/expertise.ts';
import { joinWords } from '#shared/lib/sentence.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { useRovingGrid } from '#renderer/ui/useRovingGrid.ts';
import { placeOf } from '../parts/place.ts';
import { AcknowledgeCell, AnswerMark } from './AcknowledgeCell.tsx';
import { EditExpertise } from './EditExpertise.tsx';
import styles from './Expertise.module.css';
import { byDomain } from './stances.ts';

/** Every stated expertise against every peer: one Tab stop, arrows walk, a key or a click answers. */
export function AcknowledgeGrid() {
  const model = useModel();
  const { leaders } = model.document;
  const rows = byDomain(model);
  const grid = useRovingGrid<HTMLTableElement>(
    rows.map(({ id }) => ({ key: id, stops: leaders.length })),
  );
  return (
    <div className={styles['matrix']}>
      <p className={styles['legend']}>
        <AnswerMark answer="acknowledged" /> acknowledged (A)
        <AnswerMark answer="declined" /> declined (D)
        <AnswerMark answer={null} /> not said (Delete)
      </p>
      <div className={styles['frame']}>
        <table className={styles['grid']} aria-label="Who defers to whom" {...grid.gridProps}>
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
            {rows.map((expertise) => (
              <tr key={expertise.id} {...placeOf('expertise', expertise.id)}>
                <RowHeader model={model} expertise={expertise} />
                {leaders.map((leader, index) => (
                  <AcknowledgeCell
                    key={leader.id}
                    expertise={expertise}
                    expert={model.leader(expertise.leaderId)?.title ?? ''}
                    peer={leader}
                    stop={grid.stopAt(expertise.id, index)}
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
