import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

export interface NameFieldProps {
  /** The name as it is now. */
  readonly name: string;
  /** What is being named: "Name of the decision area". */
  readonly label: string;
  /** The type and place of the name that it stands over. */
  readonly className?: string | undefined;
  /** A name that says something and differs. */
  readonly onRename: (name: string) => void;
  /** Left empty: the name stays, and this says so. */
  readonly onBlank: (kept: string) => void;
  /** Done, with or without a new name; `isByKey`: the keyboard goes back to where it came from. */
  readonly onClose: (isByKey: boolean) => void;
}

/** A name, typed over in its place. Enter, Tab and leaving keep it, Escape takes it back. */
export function NameField({ name, label, className, onRename, onBlank, onClose }: NameFieldProps) {
  const [text, setText] = useState(name);
  const field = useRef<HTMLTextAreaElement>(null);
  const isClosed = useRef(false);

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  const close = (isKept: boolean, isByKey: boolean) => {
    // Going away, the field is left as well.
    if (isClosed.current) return;
    isClosed.current = true;
    const wanted = text.replaceAll(/\s+/g, ' ').trim();
    if (isKept && wanted === '') {
      if (name.trim() !== '') onBlank(name);
    } else if (isKept && wanted !== name) onRename(wanted);
    onClose(isByKey);
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    // What lies under the field must not walk, delete or undo while a name is typed.
    event.stopPropagation();
    const isDone = event.key === 'Enter' || event.key === 'Tab';
    if (!isDone && event.key !== 'Escape') return;
    event.preventDefault();
    close(isDone, true);
  };

  return (
    <textarea
      ref={field}
      className={className}
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
