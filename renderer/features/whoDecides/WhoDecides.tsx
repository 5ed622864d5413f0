import { Dialog as Base } from '@base-ui/react/dialog';
import { Search } from 'lucide-react';
import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { areaAnswer } from '#shared/model/areaAnswer.ts';
import { MODE_LETTERS } from '#shared/model/partWords.ts';
import { indexAreas, whoDecides } from '#shared/model/whoDecides.ts';
import { useApp } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { classNames } from '#renderer/ui/classNames.ts';
import dialog from '#renderer/ui/Dialog.module.css';
import { Answer } from './Answer.tsx';
import { goToArea } from './goToArea.ts';
import styles from './WhoDecides.module.css';

/** Whoever does not find it among these asks with another word. */
const MOST = 8;

const close = () => verbs.setSession({ overlay: null });

/** Who decides this? A question in, and the lane of the area it is about out, as one would say it. */
export function WhoDecides() {
  const model = useApp((state) => state.map?.model);
  const [question, setQuestion] = useState('');
  const [chosen, setChosen] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const index = useMemo(() => (model ? indexAreas(model) : null), [model]);
  const found = useMemo(() => (index ? whoDecides(index, question, MOST) : []), [index, question]);
  const at = Math.min(chosen, found.length - 1);
  const areaId = found[at]?.areaId;
  const answer = useMemo(
    () => (model && areaId !== undefined ? areaAnswer(model, areaId) : null),
    [model, areaId],
  );
  if (!model) return null;

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setChosen(Math.min(at + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && areaId !== undefined) goToArea(areaId);
    else return;
    event.preventDefault();
  };

  return (
    <Base.Root open onOpenChange={(isOpen) => !isOpen && close()}>
      <Base.Portal>
        <Base.Backdrop className={dialog.backdrop} />
        <Base.Viewport className={classNames(dialog.viewport, styles.top)}>
          <Base.Popup
            className={classNames(dialog.popup, dialog.wide, styles.popup)}
            aria-label="Who decides this?"
            initialFocus={input}
          >
            <div className={styles.search}>
              <Search aria-hidden />
              <input
                ref={input}
                className={styles.input}
                role="combobox"
                aria-label="Who decides this?"
                aria-expanded={found.length > 0}
                aria-controls={listId}
                aria-activedescendant={areaId === undefined ? undefined : `${listId}-${at}`}
                aria-autocomplete="list"
                placeholder="Who decides this? Type a question or a few words"
                autoComplete="off"
                spellCheck={false}
                maxLength={500}
                value={question}
                onChange={(event) => {
                  setQuestion(event.target.value);
                  setChosen(0);
                }}
                onKeyDown={handleKeyDown}
              />
            </div>
            <div className={styles.body}>
              <div
                id={listId}
                className={styles.areas}
                role="listbox"
                aria-label="Decision areas"
                hidden={found.length === 0}
              >
                {found.map(({ areaId: id }, place) => {
                  const area = model.area(id);
                  return (
                    // Walked from the field by the arrow keys, as a combobox is.
                    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
                    <div
                      key={id}
                      id={`${listId}-${place}`}
                      className={styles.area}
                      role="option"
                      tabIndex={-1}
                      aria-selected={place === at}
                      onClick={() => {
                        setChosen(place);
                        input.current?.focus();
                      }}
                      onDoubleClick={() => goToArea(id)}
                    >
                      <span className={styles.letter} aria-hidden>
                        {area && MODE_LETTERS[area.mode]}
                      </span>
                      <span className={styles.name}>{area?.name}</span>
                    </div>
                  );
                })}
              </div>
              {answer ? (
                <Answer
                  key={answer.area.id}
                  answer={answer}
                  onGo={() => goToArea(answer.area.id)}
                />
              ) : (
                <p className={styles.hint} role="status">
                  {hintFor(question, model.document.areas.length)}
                </p>
              )}
            </div>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}

function hintFor(question: string, areas: number): string {
  if (areas === 0) return 'The map has no decision areas yet. Add some, then ask.';
  return question.trim() === ''
    ? 'For example: “Can we sign a cloud contract?”, or only “hiring”.'
    : 'No decision area speaks of that. Try another word; if there is none, nobody has settled it yet.';
}
