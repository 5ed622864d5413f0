import { Lock } from 'lucide-react';
import type { DecisionArea } from '#shared/document/area.ts';
import type { RedLine } from '#shared/document/redLine.ts';
import { CATEGORY_NAMES } from '#shared/model/partWords.ts';
import { useCurtain } from '#renderer/store/useCurtain.ts';
import { editOf } from '#renderer/store/editOf.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { Withheld } from '#renderer/ui/Withheld.tsx';
import { placeOf } from '../parts/place.ts';
import { areasWhereRedLinesMeet } from './areasWhereRedLinesMeet.ts';
import styles from './RedLines.module.css';

/** Where red lines of two or more leaders meet: the texts side by side, and whether both can be honoured. */
export function MeetingRedLines() {
  const model = useModel();
  const areas = areasWhereRedLinesMeet(model);
  if (areas.length === 0) return null;
  return (
    <section className={styles['meeting']} aria-label="Where red lines meet">
      <h3 className={styles['heading']}>Where red lines meet</h3>
      {areas.map((area) => (
        <MeetingArea key={area.id} area={area} redLines={model.redLinesOfArea(area.id)} />
      ))}
    </section>
  );
}

interface MeetingAreaProps {
  readonly area: DecisionArea;
  readonly redLines: readonly RedLine[];
}

function MeetingArea({ area, redLines }: MeetingAreaProps) {
  const model = useModel();
  return (
    <article className={styles['area']} aria-label={area.name} {...placeOf('area', area.id)}>
      <h4>{area.name}</h4>
      <ul className={styles['sides']}>
        {redLines.map((line) => (
          <li key={line.id} className={styles['side']}>
            <span className={styles['fact']}>
              {line.confidential && <Lock aria-label="Confidential" />}
              {model.leader(line.leaderId)?.title} · {CATEGORY_NAMES[line.category]}
            </span>
            <Statement line={line} />
          </li>
        ))}
      </ul>
      <TextArea
        label={
          redLines.length === 2
            ? 'Can both be honoured, and how?'
            : 'Can all of them be honoured, and how?'
        }
        value={area.reconciliation}
        rows={1}
        onCommit={(reconciliation, visit) =>
          editOf('area.edit', { areaId: area.id })({ reconciliation }, visit)
        }
      />
    </article>
  );
}

function Statement({ line }: { readonly line: RedLine }) {
  const curtain = useCurtain('redLine', line.id);
  if (curtain?.isDown) return <Withheld what="this red line" onShow={curtain.lift} />;
  return <p className={styles['statement']}>{line.statement}</p>;
}
