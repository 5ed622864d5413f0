import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { isBlank } from '#shared/lib/isBlank.ts';
import styles from './Grid.module.css';

interface NameFieldProps {
  readonly name: string;
  readonly label: string;
  /** A name that says something and differs. */
  readonly onRename: (name: string) => void;
  /** Done, with or without a new name; `isByKey`: the keyboard goes back to the grid. */
  readonly onClose: (isByKey: boolean) => void;
}

/** A header's name, typed over in its place. Enter keeps it, Escape takes it back. */
export function NameField({ name, label, onRename, onClose }: NameFieldProps) {
  const [text, setText] = useState(name);
  const field = useRef<HTMLTextAreaElement>(null);
  const isClosed = useRef(false);

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  const close = (isKept: boolean, isByKey: boolean) => {
    if (isClosed.current) return;
    isClosed.current = true;
    const wanted = text.replaceAll(/\s+/g, ' ').trim();
    if (isKept && !isBlank(wanted) && wanted !== name) onRename(wanted);
    onClose(isByKey);
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    // The grid must not walk, and the window not undo, while a name is typed.
    event.stopPropagation();
    const isDone = event.key === 'Enter' || event.key === 'Tab';
    if (!isDone && event.key !== 'Escape') return;
    event.preventDefault();
    close(isDone, true);
  };

  return (
    <textarea
      ref={field}
      className={styles.nameField}
      aria-label={label}
      value={text}
      rows={1}
      spellCheck={false}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={handleKeyDown}
      onBlur={() => close(true, false)}
    />
  );
}
