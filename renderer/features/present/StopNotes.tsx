import type { MapModel } from '#shared/model/mapModel.ts';
import { CATEGORY_NAMES } from '#shared/model/partWords.ts';
import { recordById } from '#shared/model/recordById.ts';
import type { StopNote } from '#shared/present/describeStop.ts';
import { useApp } from '#renderer/store/store.ts';
import { NOTES_READ } from '#renderer/store/wallNotes.ts';
import { useCurtain } from '#renderer/store/useCurtain.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Withheld } from '#renderer/ui/Withheld.tsx';
import styles from './Present.module.css';

export interface StopNotesProps {
  readonly notes: readonly StopNote[];
  /** The leader is named already; what is said of each note is its area. */
  readonly isOfLeader: boolean;
}

/** Risks and red lines that belong to the stop, each in its place; what was lifted is always among them. */
export function StopNotes({ notes, isOfLeader }: StopNotesProps) {
  const lifted = useApp(({ session }) => session.present?.lifted);
  if (notes.length === 0) return null;
  const isLifted = ({ id }: StopNote) => Number(lifted?.has(id) ?? false);
  const read = new Set(notes.toSorted((a, b) => isLifted(b) - isLifted(a)).slice(0, NOTES_READ));
  const rest = notes.length - NOTES_READ;
  return (
    <ul className={styles.notes} aria-label="Risks and red lines here">
      {notes
        .filter((note) => read.has(note))
        .map((note) => (
          <StopNoteLine key={note.id} note={note} isOfLeader={isOfLeader} />
        ))}
      {rest > 0 && <li className={styles.more}>and {rest} more</li>}
    </ul>
  );
}

interface StopNoteLineProps {
  readonly note: StopNote;
  readonly isOfLeader: boolean;
}

function StopNoteLine({ note: { kind, id }, isOfLeader }: StopNoteLineProps) {
  const model = useApp((state) => state.map?.model);
  const curtain = useCurtain(kind, id);
  const said = model && saidBy(model, kind, id);
  if (!said) return null;
  const what = `the ${kind === 'risk' ? 'risk' : 'red line'} of ${said.who}`;
  return (
    <li className={styles.note}>
      <span className={styles.kind} data-kind={kind}>
        {said.mark}
      </span>
      <span className={styles.who}>{isOfLeader ? said.where : said.who}</span>
      {curtain?.isDown ? (
        <Withheld what={what} onShow={curtain.lift} />
      ) : (
        <span className={styles.text} title={said.text}>
          {said.text}
        </span>
      )}
      {curtain && !curtain.isDown && (
        <Button variant="link" size="small" aria-label={`Hide ${what}`} onClick={curtain.lower}>
          Hide
        </Button>
      )}
    </li>
  );
}

function saidBy({ document, leader, area }: MapModel, kind: StopNote['kind'], id: string) {
  if (kind === 'risk') {
    const risk = recordById(document, 'risks', id);
    return (
      risk && {
        who: leader(risk.leaderId)?.title ?? '',
        where: area(risk.areaId)?.name ?? '',
        text: risk.atRisk,
        mark: 'Risk',
      }
    );
  }
  const line = recordById(document, 'redLines', id);
  return (
    line && {
      who: leader(line.leaderId)?.title ?? '',
      where: line.areaId === null ? 'everywhere' : (area(line.areaId)?.name ?? ''),
      text: line.statement,
      mark: `Red line, ${CATEGORY_NAMES[line.category].toLowerCase()}`,
    }
  );
}
