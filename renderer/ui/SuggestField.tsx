import { Autocomplete as Base } from '@base-ui/react/autocomplete';
import { ChevronDown } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { classNames } from './classNames.ts';
import comboStyles from './Combobox.module.css';
import { Field, type FieldFrameProps } from './Field.tsx';
import styles from './Field.module.css';
import popup from './popup.module.css';
import { useDraft, type DraftProps } from './useDraft.ts';

export interface SuggestFieldProps extends FieldFrameProps, DraftProps {
  readonly placeholder?: string;
  /** What stands elsewhere already; any other text is as good. */
  readonly suggestions: readonly string[];
  /** Enter, after the text has been handed on. */
  readonly onEnter?: () => void;
}

/**
 * One line of free text with words offered for it. The list narrows by what is typed; opened over a text
 * that stands there, it holds all words, because whoever opens it wants another one.
 */
export function SuggestField({ suggestions, placeholder, onEnter, ...props }: SuggestFieldProps) {
  const draft = useDraft(props);
  const [isOpen, setOpen] = useState(false);
  const [isTyping, setTyping] = useState(false);
  const marked = useRef<string | undefined>(undefined);
  const offered = isTyping ? suggestions.filter((word) => answers(word, draft.text)) : suggestions;
  // An open list takes the rest of the window away from a screen reader: an empty one is none.
  const isShown = isOpen && offered.length > 0;
  const show = (open: boolean) => {
    setOpen(open);
    if (!open) setTyping(false);
  };
  const handleKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      // A word that is marked in the list is taken first.
      if (isShown && marked.current !== undefined) return;
      show(false);
      draft.confirm();
      onEnter?.();
    } else if (event.key === 'Escape') {
      if (!isShown && !draft.isChanged()) return;
      event.stopPropagation();
      if (!isShown) draft.revert();
    } else if (event.ctrlKey || event.metaKey) {
      draft.settle();
    }
  };
  return (
    <Field {...props}>
      <Base.Root
        items={offered}
        mode="none"
        open={isShown}
        onOpenChange={show}
        value={draft.text}
        onValueChange={(text, { reason }) => {
          // Escape would empty the field; here it takes a visit back.
          if (reason !== 'input-change' && reason !== 'item-press') return;
          setTyping(reason === 'input-change');
          draft.change(text);
          if (reason === 'item-press') draft.settle();
        }}
        onItemHighlighted={(word) => {
          marked.current = word;
        }}
        limit={200}
      >
        <div className={comboStyles.group}>
          <Base.Input
            className={classNames(styles.box, comboStyles.input)}
            placeholder={placeholder}
            maxLength={10_000}
            spellCheck={false}
            onFocus={draft.enter}
            onBlur={draft.leave}
            onKeyDown={handleKeyDown}
          />
          {suggestions.length > 0 && (
            // The field's label is the text's alone.
            <Base.Trigger
              className={comboStyles.open}
              aria-label="Show the list"
              aria-labelledby={undefined}
            >
              <ChevronDown aria-hidden />
            </Base.Trigger>
          )}
        </div>
        <Base.Portal>
          <Base.Positioner className={popup.positioner} sideOffset={4} align="start">
            <Base.Popup className={classNames(popup.popup, comboStyles.popup)}>
              <Base.List>
                {(word: string) => (
                  <Base.Item key={word} value={word} className={popup.item}>
                    <span className={popup.itemText}>{word}</span>
                  </Base.Item>
                )}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </Field>
  );
}

/** Whether the word holds what is typed, and is not simply that. */
function answers(word: string, typed: string): boolean {
  const [all, part] = [word.toLowerCase(), typed.trim().toLowerCase()];
  return all.includes(part) && all !== part;
}
