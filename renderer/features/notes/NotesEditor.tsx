import { useRef, useState, type KeyboardEvent } from 'react';
import type { OpenNotes } from '#renderer/store/sessionState.ts';
import { canvas } from '#renderer/store/canvasHandle.ts';
import { useApp } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { Popover } from '#renderer/ui/Popover.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { settleDrafts } from '#renderer/ui/drafts.ts';
import type { Box } from '#shared/lib/box.ts';
import { NoteCard } from './NoteCard.tsx';
import styles from './Notes.module.css';
import { notesAt } from './notesAt.ts';
import { RedLineFields } from './RedLineFields.tsx';
import { RiskFields } from './RiskFields.tsx';
import { useNewNote } from './useNewNote.ts';
import { useSheetPlace } from './useSheetPlace.ts';

export interface NotesEditorProps {
  readonly notes: OpenNotes;
  /** The badge, edge or card that it hangs on, in CSS px of the window. */
  readonly anchor: Box;
  /** What is seen of the card that they are about, in the same px; it is read meanwhile. `null` for nothing. */
  readonly card: Box | null;
}

const ASK = { risk: 'Who sees this risk?', redLine: 'Whose red line is it?' } as const;

function close() {
  settleDrafts();
  verbs.setSession({ openNotes: null });
  canvas()?.focus();
}

/** Risks or red lines of one edge or card, edited where they hang. */
export function NotesEditor({ notes, anchor, card }: NotesEditorProps) {
  const model = useApp((state) => state.map?.model);
  if (!model?.area(notes.areaId)) return null;
  const { what, leaderId, areaId, recordId } = notes;
  return (
    <Editor
      key={`${what} ${leaderId ?? ''} ${areaId} ${recordId ?? ''}`}
      notes={notes}
      anchor={anchor}
      card={card}
    />
  );
}

function Editor({ notes, anchor, card }: NotesEditorProps) {
  const map = useApp((state) => state.map);
  const { what, areaId, recordId } = notes;
  const [leaderId, setLeaderId] = useState(notes.leaderId);
  const [openId, setOpenId] = useState(recordId);
  const [isLeaderAsked, setIsLeaderAsked] = useState(false);
  const fresh = useRef<HTMLDivElement>(null);
  const statement = useRef<HTMLTextAreaElement>(null);
  const draft = useNewNote(what, leaderId, areaId);
  const place = useSheetPlace(anchor, card);
  if (!map) return null;
  const area = map.model.area(areaId)?.name ?? '';
  const leader = notes.leaderId === null ? null : map.model.leader(notes.leaderId)?.title;
  const cards = notesAt(map.model, notes);
  const isNew = openId === null;

  const askForLeader = () => {
    setIsLeaderAsked(true);
    fresh.current?.querySelector<HTMLElement>('[role=combobox]')?.focus();
  };

  const handleKeyDown = (event: KeyboardEvent) => {
    // A list that is open over the editor has the keys first.
    if (event.target instanceof Element && event.target.closest('[role=listbox]')) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      if (!isNew || draft.add()) close();
      else if (leaderId === null) askForLeader();
    } else if (event.key === 'Escape' && !event.defaultPrevented) {
      // Closes and keeps what was typed; the field would otherwise take its visit back first.
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };

  return (
    <Popover
      title={`${what === 'risk' ? 'Risks' : 'Red lines'}: ${leader ? `${leader} on ${area}` : area}`}
      isOpen
      anchor={place.anchor}
      side={place.side}
      isSideKept={place.isKept}
      width={place.width}
      initialFocus={statement}
      onOpenChange={(isOpen) => !isOpen && close()}
    >
      <div onKeyDownCapture={handleKeyDown}>
        <ul className={styles.list}>
          {cards.map((card) => (
            <NoteCard
              key={card.item.id}
              {...card}
              isOpen={openId === card.item.id}
              onToggle={() => setOpenId(openId === card.item.id ? null : card.item.id)}
            />
          ))}
        </ul>
        {isNew && (
          <div className={styles.new} ref={fresh}>
            {notes.leaderId === null && (
              <Select<string | null>
                label="Seen by"
                value={leaderId}
                placeholder="Choose a leader"
                trouble={
                  isLeaderAsked && leaderId === null ? `${ASK[what]} Choose a leader.` : null
                }
                options={map.document.leaders.map(({ id, title }) => ({ value: id, label: title }))}
                onChange={setLeaderId}
              />
            )}
            {what === 'risk' ? (
              <RiskFields
                isNew
                risk={draft.risk}
                statementRef={statement}
                onChange={draft.changeRisk}
              />
            ) : (
              <RedLineFields
                isNew
                redLine={draft.redLine}
                statementRef={statement}
                onChange={draft.changeRedLine}
              />
            )}
          </div>
        )}
        <div className={styles.foot}>
          <div className={styles.keys}>
            <span>
              <Kbd accelerator="Mod+Enter" /> {isNew ? 'adds' : 'done'}
            </span>
            <span>
              <Kbd accelerator="Escape" /> closes, keeps
            </span>
          </div>
          {isNew ? (
            <Button
              size="small"
              variant="primary"
              disabled={!draft.isWritten || leaderId === null}
              onClick={() => draft.add()}
            >
              {what === 'risk' ? 'Add risk' : 'Add red line'}
            </Button>
          ) : (
            <Button size="small" onClick={() => setOpenId(null)}>
              {what === 'risk' ? 'Another risk' : 'Another red line'}
            </Button>
          )}
        </div>
      </div>
    </Popover>
  );
}
