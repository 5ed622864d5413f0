import { useMemo } from 'react';
import styles from './preview.module.css';

/** A longer text is shown from its start. */
const MOST = 40_000;

/** The file's own text. */
export function TextPreview({ bytes }: { readonly bytes: Uint8Array }) {
  const text = useMemo(() => new TextDecoder().decode(bytes.subarray(0, MOST)), [bytes]);
  return (
    <div className={styles.text} tabIndex={0} role="group" aria-label="What the file says">
      <pre>{text}</pre>
      {bytes.byteLength > MOST && <p className={styles.more}>And so on: the file is longer.</p>}
    </div>
  );
}
