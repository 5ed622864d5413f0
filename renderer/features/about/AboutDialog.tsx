import { useApp } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import styles from './AboutDialog.module.css';

const close = () => verbs.setSession({ overlay: null });

/** Version, promise, licences. */
export function AboutDialog() {
  const version = useApp((state) => state.info.version);
  return (
    <Dialog
      isOpen
      onClose={close}
      size="narrow"
      title="About Remit"
      description={version === '' ? undefined : `Version ${version}`}
    >
      <div className={styles.text}>
        <p className={styles.lead}>Maps who decides what in a leadership team.</p>
        <p>
          Nothing you type leaves this computer: the app opens no connection to anywhere. A map is
          one readable file, and it is yours.
        </p>
        <p>
          Remit is free software under the MIT licence. It is set in Source Sans 3, under the SIL
          Open Font License.
        </p>
      </div>
    </Dialog>
  );
}
