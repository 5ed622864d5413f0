import styles from './Kbd.module.css';
import { acceleratorKeys } from './formatAccelerator.ts';
import { useIsMac } from './UiProvider.tsx';

/** A shortcut as key caps. */
export function Kbd({ accelerator }: { readonly accelerator: string }) {
  const isMac = useIsMac();
  return (
    <span className={styles.keys}>
      {acceleratorKeys(accelerator, isMac).map((key) => (
        <kbd key={key} className={styles.key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
