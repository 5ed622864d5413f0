import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog as Base } from '@base-ui/react/dialog';
import { Search } from 'lucide-react';
import { useRef } from 'react';
import { classNames } from './classNames.ts';
import styles from './CommandDialog.module.css';
import dialog from './Dialog.module.css';
import { formatAccelerator } from './formatAccelerator.ts';
import { DialogNotices } from './NoticePlace.tsx';
import { useIsMac } from './UiProvider.tsx';

export interface CommandItem {
  readonly id: string;
  readonly label: string;
  /** At the right edge. */
  readonly hint?: string | undefined;
  /** Below the label: why it cannot be done yet. */
  readonly reason?: string | undefined;
  readonly accelerator?: string | undefined;
}

export interface CommandGroup {
  readonly label: string;
  readonly items: readonly CommandItem[];
}

export interface CommandDialogProps {
  readonly label: string;
  readonly placeholder: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What answers the query, best first; whoever uses it filters. */
  readonly groups: readonly CommandGroup[];
  readonly emptyText: string;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** A box to type into and the list that answers: arrows walk it, Enter chooses. */
export function CommandDialog(props: CommandDialogProps) {
  const { label, placeholder, query, onQuery, groups, emptyText, onChoose, onClose } = props;
  const input = useRef<HTMLInputElement>(null);
  const isMac = useIsMac();
  const hintOf = ({ hint, accelerator }: CommandItem) =>
    accelerator === undefined ? hint : formatAccelerator(accelerator, isMac);
  const items = groups
    .filter((group) => group.items.length > 0)
    .map((group) => ({ value: group.label, items: [...group.items] }));
  return (
    <Base.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={dialog.backdrop} />
        <Base.Viewport className={classNames(dialog.viewport, dialog.top)}>
          <Base.Popup
            className={classNames(dialog.popup, dialog.medium)}
            aria-label={label}
            initialFocus={input}
          >
            <Autocomplete.Root
              open
              inline
              items={items}
              mode="none"
              value={query}
              onValueChange={(next) => onQuery(next)}
              autoHighlight="always"
              keepHighlight
              itemToStringValue={(item: CommandItem) => item.label}
            >
              <div className={styles.search}>
                <Search aria-hidden />
                <Autocomplete.Input
                  ref={input}
                  className={styles.input}
                  aria-label={label}
                  placeholder={placeholder}
                  spellCheck={false}
                  onKeyDown={(event) => {
                    // The list would first clear the text; a palette is put away at once.
                    if (event.key === 'Escape') onClose();
                  }}
                />
              </div>
              <Autocomplete.Empty className={styles.empty}>{emptyText}</Autocomplete.Empty>
              <Autocomplete.List className={styles.list}>
                {(group: { value: string; items: CommandItem[] }) => (
                  <Autocomplete.Group key={group.value} items={group.items}>
                    <Autocomplete.GroupLabel className={styles.label}>
                      {group.value}
                    </Autocomplete.GroupLabel>
                    <Autocomplete.Collection>
                      {(item: CommandItem) => (
                        <Autocomplete.Item
                          key={item.id}
                          value={item}
                          className={styles.item}
                          onClick={() => onChoose(item.id)}
                        >
                          <span className={styles.name}>
                            {item.label}
                            {item.reason !== undefined && (
                              <span className={styles.reason}>{item.reason}</span>
                            )}
                          </span>
                          <span className={styles.hint}>{hintOf(item)}</span>
                        </Autocomplete.Item>
                      )}
                    </Autocomplete.Collection>
                  </Autocomplete.Group>
                )}
              </Autocomplete.List>
            </Autocomplete.Root>
            <DialogNotices isOpen />
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
