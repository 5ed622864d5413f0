import { useEffect, useRef } from 'react';
import { MENU_LABELS, MENUS } from '#shared/actions/catalog.ts';
import { useActions } from '#renderer/actions/useActions.ts';
import { useApp } from '#renderer/store/store.ts';
import type { MenuEntry } from '#renderer/ui/menuEntries.ts';
import { Menubar } from '#renderer/ui/Menubar.tsx';
import styles from './MenuBar.module.css';
import { recentEntries, type RecentVerbs } from './recentEntries.ts';
import { toEntries } from './toEntries.ts';

/** The menu bar of systems whose windows draw it themselves, fed by the action catalog. */
export function MenuBar(verbs: RecentVerbs) {
  const bar = useRef<HTMLElement>(null);
  const actions = useActions();
  const recents = useApp((state) => state.recents);
  const title = useApp((state) => state.map?.document.title ?? null);
  const isDirty = useApp((state) => state.map?.isDirty ?? false);
  const isReadOnly = useApp((state) => state.map?.isReadOnly ?? false);
  useMenuKey(bar);
  const menus = MENUS.map((menu) => {
    const entries = toEntries(actions.filter((action) => action.info.menu === menu));
    const isFile = menu === 'file';
    return {
      id: menu,
      label: MENU_LABELS[menu],
      entries: isFile ? afterOpen(entries, recentEntries(recents, verbs)) : entries,
    };
  });
  return (
    <header className={styles.bar} ref={bar}>
      <Menubar label="Menu" menus={menus} />
      {title !== null && (
        <span className={styles.title}>
          <span className={styles.name}>{title}</span>
          {isReadOnly && <span className={styles.dirty}>read-only</span>}
          {isDirty && <span className={styles.dirty}>not saved</span>}
        </span>
      )}
    </header>
  );
}

function afterOpen(entries: readonly MenuEntry[], recent: MenuEntry): readonly MenuEntry[] {
  return entries.flatMap((entry) => (entry.id === 'file.open' ? [entry, recent] : [entry]));
}

/** F10 goes to the first menu, as in other programs of Windows and Linux. */
function useMenuKey(bar: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F10' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      bar.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    };
    window.addEventListener('keydown', handleKeyDown);
    return () => window.removeEventListener('keydown', handleKeyDown);
  }, [bar]);
}
