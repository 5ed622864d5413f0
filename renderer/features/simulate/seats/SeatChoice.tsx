import type { MapModel } from '#shared/model/mapModel.ts';
import type { SeatChange } from '#shared/whatIf/seatChange.ts';
import { simulateSeats } from '#renderer/actions/simulateBehaviours.ts';
import { idsOf } from '#renderer/store/selection.ts';
import { simulationVerbs } from '#renderer/store/simulationVerbs.ts';
import { useApp } from '#renderer/store/store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { Chosen } from '../parts/Chosen.tsx';
import { titleOf } from '../parts/names.ts';
import styles from '../Simulate.module.css';

const NOBODY = 'Nobody: it stays vacant';

export interface SeatChoiceProps {
  readonly model: MapModel;
  readonly seats: SeatChange;
}

/** Which seats are away, and who takes them over, if anybody. */
export function SeatChoice({ model, seats }: SeatChoiceProps) {
  const selection = useApp((state) => state.session.selection);
  const { leaders } = model.document;
  const away = seats.away.filter((id) => model.leader(id) !== undefined);
  const isAway = new Set(away);
  const others = leaders.filter(({ id }) => !isAway.has(id));
  const options = others.map(({ id }) => ({ value: id, label: titleOf(model, id) }));
  const set = (next: readonly string[]) =>
    simulateSeats({
      away: next,
      intoId: seats.intoId !== null && next.includes(seats.intoId) ? null : seats.intoId,
    });
  const selected = idsOf(selection, 'leader');
  const isSame = selected.length === away.length && selected.every((id) => isAway.has(id));
  return (
    <div className={styles.question}>
      <Chosen
        label="Which seat is vacant?"
        moreLabel="And which other seat?"
        chosen={away.map((id) => ({ value: id, label: titleOf(model, id) }))}
        options={options}
        onTake={(id) => set([...away, id])}
        onLeave={(id) => set(away.filter((other) => other !== id))}
      />
      {selected.length > 0 && !isSame && (
        <Button variant="link" size="small" onClick={() => set(selected)}>
          {selected.length === 1
            ? `Take ${titleOf(model, selected[0] ?? '')}`
            : `Take the ${selected.length} selected leaders`}
        </Button>
      )}
      {away.length > 0 && others.length > 0 && (
        <Select<string>
          label="Taken over by"
          placeholder={NOBODY}
          value={isAway.has(seats.intoId ?? '') ? '' : (seats.intoId ?? '')}
          options={[{ value: '', label: NOBODY }, ...options]}
          onChange={(id) => simulationVerbs.setSeats({ away, intoId: id === '' ? null : id })}
        />
      )}
      {away.length === 0 && (
        <p className={styles.hint}>
          {leaders.length === 0
            ? 'There is no leader yet. Add one, then ask what lies open without them.'
            : 'Choose a leader. You see what would lie open, who carries more, and which findings appear. Nothing changes until you adopt it.'}
        </p>
      )}
    </div>
  );
}
