import { ACTIONS, MENU_LABELS, MENUS, type ActionInfo } from '#shared/actions/catalog.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import styles from './ShortcutsSheet.module.css';

const ALL: readonly ActionInfo[] = ACTIONS;

/** Keys that are no action: how one moves on the map and in its editors. */
const MOVES: readonly (readonly [label: string, ...keys: string[]])[] = [
  ['Go to the next leader, card or line', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
  ['Select more', 'Shift+ArrowDown'],
  ['Keep a note and close it', 'Mod+Enter'],
  ['Take back what was typed in a field', 'Escape'],
  ['Presenting: on and back, as a remote sends it', 'PageDown', 'PageUp'],
  ['Presenting: choose what to walk through', '1', '7'],
  ['Presenting: blank the screen', 'B'],
  ['Presenting: show what is confidential here', 'L'],
];

const close = () => verbs.setSession({ overlay: null });

/** Every key of the app, read from the action catalog. */
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
        <section className={styles.group}>
          <h3 className={styles.title}>Moving and writing</h3>
          <ul>
            {MOVES.map(([label, ...keys]) => (
              <li key={label} className={styles.line}>
                <span>{label}</span>
                <span className={styles.keys}>
                  {keys.map((key) => (
                    <Kbd key={key} accelerator={key} />
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Dialog>
  );
}
