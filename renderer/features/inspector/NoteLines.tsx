import type { RedLine } from '#shared/document/redLine.ts';
import type { Risk } from '#shared/document/risk.ts';
import type { Id } from '#shared/document/fields.ts';
import { CATEGORY_NAMES } from '#shared/model/partWords.ts';
import { useCurtain } from '#renderer/store/useCurtain.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import styles from './Inspector.module.css';
import { ItemList } from './ItemList.tsx';

export interface NoteLinesProps {
  readonly risks: readonly Risk[];
  readonly redLines: readonly RedLine[];
  /** Name the other end of each: the leader in an area, the area of a leader, neither on an edge. */
  readonly shows: 'leader' | 'area' | 'neither';
  /** Where a new one goes; absent where that is not one place. */
  readonly place?: { readonly leaderId: Id | null; readonly areaId: Id };
}

/** Risks and red lines of what is selected, each leading to its own fields. */
export function NoteLines({ risks, redLines, shows, place }: NoteLinesProps) {
  const model = useModel();
  const about = (note: { readonly leaderId: Id; readonly areaId: Id | null }) => {
    if (shows === 'leader') return model.leader(note.leaderId)?.title;
    if (shows === 'area')
      return note.areaId === null ? 'in general' : model.area(note.areaId)?.name;
    return undefined;
  };
  const add = (what: 'risk' | 'redLine') => () => {
    if (place) verbs.setSession({ openNotes: { what, ...place, recordId: null } });
  };
  return (
    <>
      <Disclosure
        title="Risks"
        summary={risks.length}
        isInitiallyOpen={risks.length > 0 || !!place}
      >
        <ItemList
          label="Risks"
          lines={risks.map((risk) => ({
            item: { kind: 'risk', id: risk.id },
            children: (
              <>
                <NoteText kind="risk" id={risk.id} text={risk.atRisk} />
                <div className={styles.fact}>{about(risk)}</div>
              </>
            ),
          }))}
        />
        {place && <AddButton onClick={add('risk')}>Add risk</AddButton>}
      </Disclosure>
      <Disclosure
        title="Red lines"
        summary={redLines.length}
        isInitiallyOpen={redLines.length > 0 || !!place}
      >
        <ItemList
          label="Red lines"
          lines={redLines.map((line) => ({
            item: { kind: 'redLine', id: line.id },
            fact: CATEGORY_NAMES[line.category],
            children: (
              <>
                <NoteText kind="redLine" id={line.id} text={line.statement} />
                <div className={styles.fact}>{about(line)}</div>
              </>
            ),
          }))}
        />
        {place && <AddButton onClick={add('redLine')}>Add red line</AddButton>}
      </Disclosure>
    </>
  );
}

interface NoteTextProps {
  readonly kind: 'risk' | 'redLine';
  readonly id: Id;
  readonly text: string;
}

/** What it says, or, hidden from the room, that it is confidential. */
function NoteText({ kind, id, text }: NoteTextProps) {
  return useCurtain(kind, id)?.isDown ? 'Confidential' : text;
}

function AddButton({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <div className={styles.buttons}>
      <Button size="small" onClick={onClick}>
        {children}
      </Button>
    </div>
  );
}
