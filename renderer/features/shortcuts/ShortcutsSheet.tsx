import { ACTIONS, MENU_LABELS, MENUS, type ActionInfo } from '#shared/actions/catalog.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { OWN_KEYS } from './ownKeys.ts';
import styles from './ShortcutsSheet.module.css';

const ALL: readonly ActionInfo[] = ACTIONS;

const close = () => verbs.setSession({ overlay: null });

/** Every key of the app: those of the action catalog, and those of the screens that have their own. */
export function ShortcutsSheet() {
  return (
    <Dialog
      isOpen
      onClose={close}
      size="wide"
      title="Keyboard shortcuts"
      description="Single keys work while the map has the keyboard, not while you type in a field."
    >
      <div className={styles.columns}>
        {MENUS.map((menu) => (
          <section key={menu} className={styles.group}>
            <h3 className={styles.title}>{MENU_LABELS[menu]}</h3>
            <ul>
              {ALL.filter(
                ({ menu: own, accelerators }) => own === menu && accelerators?.length,
              ).map(({ id, label, accelerators = [] }) => (
                <li key={id} className={styles.line}>
                  <span>{label.replace(/…$/, '')}</span>
                  <span className={styles.keys}>
                    {accelerators.map((accelerator) => (
                      <Kbd key={accelerator} accelerator={accelerator} />
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {OWN_KEYS.map(({ title, lines }) => (
          <section key={title} className={styles.group}>
            <h3 className={styles.title}>{title}</h3>
            <ul>
              {lines.map(([does, ...keys]) => (
                <li key={does} className={styles.line}>
                  <span>{does}</span>
                  <span className={styles.keys}>
                    {keys.map((key) => (
                      <Kbd key={key} accelerator={key} />
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
