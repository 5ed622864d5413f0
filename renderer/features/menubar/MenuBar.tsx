import { MENU_LABELS, MENUS } from '#shared/actions/catalog.ts';
import { useActions } from '#renderer/actions/useActions.ts';
import { useApp } from '#renderer/store/store.ts';
import { Menubar } from '#renderer/ui/Menubar.tsx';
import styles from './MenuBar.module.css';
import { toEntries } from './toEntries.ts';

/** The menu bar of systems whose windows draw it themselves, fed by the action catalog. */
export function MenuBar() {
  const actions = useActions();
  const title = useApp((state) => state.map?.document.title ?? null);
  const isDirty = useApp((state) => state.map?.isDirty ?? false);
  const menus = MENUS.map((menu) => ({
    id: menu,
    label: MENU_LABELS[menu],
    entries: toEntries(actions.filter((action) => action.info.menu === menu)),
  }));
  return (
    <header className={styles.bar}>
      <Menubar label="Menu" menus={menus} />
      {title !== null && (
        <span className={styles.title}>
          <span className={styles.name}>{title}</span>
          {isDirty && <span className={styles.dirty}>not saved</span>}
        </span>
      )}
    </header>
  );
}
