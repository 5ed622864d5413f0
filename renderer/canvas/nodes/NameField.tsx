import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { isBlank } from '#shared/lib/isBlank.ts';
import styles from './NameField.module.css';

interface NameFieldProps {
  /** The name as it is now. */
  readonly name: string;
  /** What is being named: "Name of the decision area". */
  readonly label: string;
  /** A name that says something and differs. */
  readonly onRename: (name: string) => void;
  /** Done, with or without a new name; `isByKey`: the keyboard stays on the map. */
  readonly onClose: (isByKey: boolean) => void;
}

/** The field in which a card is renamed, exactly over the card's text and in its type. */
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
    // The map must not walk, delete or undo while a name is typed.
    event.stopPropagation();
    if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      close(true, true);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close(false, true);
    }
  };

  return (
    <textarea
      ref={field}
      className={`${styles['field']} nodrag nopan nowheel`}
      aria-label={label}
      value={text}
      rows={1}
      spellCheck={false}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={handleKeyDown}
      onBlur={() => close(true, false)}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}
