import { useMemo, useState } from 'react';
import { behaviours } from '#renderer/actions/behaviours.ts';
import { runAction } from '#renderer/actions/runAction.ts';
import { showItem } from '#renderer/actions/showItem.ts';
import { useActions, type ActionView } from '#renderer/actions/useActions.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import { getState, useApp } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { isActionId } from '#shared/actions/catalog.ts';
import { CommandDialog } from '#renderer/ui/CommandDialog.tsx';
import { rank, ranked } from './rank.ts';

const MAX_ACTIONS = 60;
const MAX_ITEMS = 20;
/** What cannot be done yet is listed only for whoever has written a word of its name. */
const MAX_WAITING = 6;
const NAMED = 40;
const NONE: readonly never[] = [];

const close = () => verbs.setSession({ overlay: null });

function goTo(item: ItemRef): void {
  showItem(item, { change: { overlay: null }, isStoodOn: true });
}

/** How well the first of a group answers: it is the best of its group. */
function bestOf(query: string, items: readonly { readonly label: string }[]): number {
  const first = items[0];
  return first === undefined ? -1 : (rank(query, first.label) ?? 0);
}

const wordsOf = ({ label, info }: ActionView) => ({
  label,
  keywords: [...(info.keywords ?? []), info.label],
});

/** Actions of that name that wait for something, each with what it waits for. */
function waiting(actions: readonly ActionView[], query: string) {
  const state = getState();
  // Before the six steps nothing can be selected: there is no way to do first what they wait for.
  if (!state.map || state.session.screen === 'steps' || query.trim() === '') return NONE;
  const named = actions.filter((action) => {
    const { label, keywords } = wordsOf(action);
    return !action.isEnabled && (rank(query, label, keywords) ?? 0) >= NAMED;
  });
  return ranked(named, query, wordsOf, MAX_WAITING).flatMap(({ id, label }) => {
    const reason = behaviours[id].needs?.(state);
    return reason ? { id, label, reason } : [];
  });
}

/** Everything the app can do, and every leader and area, by typing a few letters. */
export function CommandPalette() {
  const [query, setQuery] = useState('');
  const actions = useActions();
  const leaders = useApp((state) => state.map?.document.leaders ?? NONE);
  const areas = useApp((state) => state.map?.document.areas ?? NONE);
  // Not deferred: Enter right after the last letter must choose from the list of that letter.
  const groups = useMemo(() => {
    const usable = actions.filter((action) => action.isEnabled && action.id !== 'palette.open');
    const found = ranked(usable, query, wordsOf, MAX_ACTIONS);
    // Nobody scrolls to a leader: they come when something is typed.
    const isTyped = query.trim() !== '';
    const foundLeaders = isTyped
      ? ranked(leaders, query, (leader) => ({ label: leader.title }), MAX_ITEMS)
      : NONE;
    const foundAreas = isTyped
      ? ranked(areas, query, (area) => ({ label: area.name, keywords: [area.domain] }), MAX_ITEMS)
      : NONE;
    const groups = [
      {
        label: 'Actions',
        items: found.map((action) => ({
          id: action.id,
          label: action.isChecked ? `${action.label} (on)` : action.label,
          accelerator: action.info.accelerators?.[0],
        })),
      },
      {
        label: 'Leaders',
        items: foundLeaders.map(({ id, title }) => ({ id: `leader ${id}`, label: title })),
      },
      {
        label: 'Decision areas',
        items: foundAreas.map(({ id, name, domain }) => ({
          id: `area ${id}`,
          label: name,
          hint: domain,
        })),
      },
    ];
    // "COO" is the leader of that name before it is the beginning of "coordinated".
    return [
      ...groups.toSorted((a, b) => bestOf(query, b.items) - bestOf(query, a.items)),
      { label: 'Not just now', items: waiting(actions, query) },
    ];
  }, [actions, leaders, areas, query]);

  const choose = (id: string) => {
    if (id.startsWith('leader ')) goTo({ kind: 'leader', id: id.slice('leader '.length) });
    else if (id.startsWith('area ')) goTo({ kind: 'area', id: id.slice('area '.length) });
    else if (isActionId(id)) {
      // Closed first: an action may open a dialog of its own.
      close();
      void runAction(id);
    }
  };

  return (
    <CommandDialog
      label="Command palette"
      placeholder="What do you want to do, or go to?"
      query={query}
      onQuery={setQuery}
      groups={groups}
      emptyText="Nothing of that name to do or to go to just now."
      onChoose={choose}
      onClose={close}
    />
  );
}
