import { Check } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import type { Id } from '#shared/document/fields.ts';
import type { Leader } from '#shared/document/leader.ts';
import { foldText } from '#shared/lib/foldText.ts';
import styles from './Answering.module.css';

/** Of more leaders than this only those that answer what is typed are shown, and the chosen ones. */
const SHOWN = 24;

export interface OwnerChoiceProps {
  readonly leaders: readonly Leader[];
  readonly chosen: readonly Id[];
  readonly onToggle: (leaderId: Id) => void;
}

interface Numbered {
  readonly leader: Leader;
  readonly number: number;
}

/** Leaders whose number is typed, or whose title begins with it or has a word that does, or holds it. */
function matching(all: readonly Numbered[], typed: string): readonly Numbered[] {
  const asked = foldText(typed).trim();
  if (asked === '') return all;
  const rankOf = ({ leader, number }: Numbered) => {
    const title = foldText(leader.title);
    if (String(number) === asked) return 0;
    if (title.startsWith(asked)) return 1;
    if (title.includes(` ${asked}`)) return 2;
    return title.includes(asked) ? 3 : 4;
  };
  return all
    .map((one) => ({ one, rank: rankOf(one) }))
    .filter(({ rank }) => rank < 4)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}

/** One or several leaders, by number, by typing a few letters and Enter, or by a click. */
export function OwnerChoice({ leaders, chosen, onToggle }: OwnerChoiceProps) {
  const [typed, setTyped] = useState('');
  const all = leaders.map((leader, index) => ({ leader, number: index + 1 }));
  const found = matching(all, typed);
  const isChosen = (one: Numbered) => chosen.includes(one.leader.id);
  const shown = [
    ...found.slice(0, SHOWN),
    ...all.filter((one) => isChosen(one) && !found.slice(0, SHOWN).includes(one)),
  ];
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || typed === '') return;
    const [first] = found;
    if (event.key === 'Enter') {
      if (first) onToggle(first.leader.id);
      setTyped('');
    } else if (event.key === 'Escape') setTyped('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.owners}>
      <input
        className={styles.find}
        value={typed}
        aria-label="Owner: name or number"
        placeholder="Type a name or number, then Enter"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={handleKeyDown}
      />
      <ul className={styles.chips} aria-label="Owners">
        {shown.map((one) => (
          <li key={one.leader.id}>
            <button
              type="button"
              className={styles.chip}
              aria-pressed={isChosen(one)}
              onClick={() => onToggle(one.leader.id)}
            >
              <kbd className={styles.key}>{one.number}</kbd>
              {one.leader.title}
              {isChosen(one) && <Check className={styles.chosen} aria-hidden />}
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={styles.none}>No leader by that name or number.</p>}
      {found.length > SHOWN && (
        <p className={styles.none}>and {found.length - SHOWN} more: type to find them</p>
      )}
    </div>
  );
}
