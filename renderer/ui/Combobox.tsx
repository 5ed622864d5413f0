import { Combobox as Base } from '@base-ui/react/combobox';
import { Check, ChevronDown } from 'lucide-react';
import { Field, type FieldFrameProps } from './Field.tsx';
import boxStyles from './Field.module.css';
import { classNames } from './classNames.ts';
import styles from './Combobox.module.css';
import popup from './popup.module.css';
import type { Option } from './Select.tsx';

export interface ComboboxProps extends FieldFrameProps {
  readonly value: string | null;
  readonly options: readonly Option<string>[];
  readonly onChange: (value: string | null) => void;
  readonly placeholder?: string;
  readonly emptyText?: string;
}

/** One of a long list, found by typing. Clearing the text clears the choice. */
export function Combobox({
  value,
  options,
  onChange,
  placeholder = 'Type to find',
  emptyText = 'Nothing by that name',
  ...frame
}: ComboboxProps) {
  const chosen = options.find((option) => option.value === value) ?? null;
  return (
    <Field {...frame}>
      <Base.Root<Option<string>>
        items={options}
        value={chosen}
        onValueChange={(option) => onChange(option?.value ?? null)}
        itemToStringLabel={(option) => option.label}
        // Enter takes the first that answers what is typed.
        autoHighlight
        isItemEqualToValue={(a, b) => a.value === b.value}
        // Hundreds of leaders: what is typed narrows it, nobody scrolls through them.
        limit={200}
      >
        <div className={styles.group}>
          <Base.Input
            className={classNames(boxStyles.box, styles.input)}
            placeholder={placeholder}
            spellCheck={false}
            {...(frame.isLabelHidden ? { 'aria-label': frame.label } : {})}
          />
          <Base.Trigger className={styles.open} aria-label="Show the list">
            <ChevronDown aria-hidden />
          </Base.Trigger>
        </div>
        <Base.Portal>
          <Base.Positioner className={popup.positioner} sideOffset={4} align="start">
            <Base.Popup className={classNames(popup.popup, styles.popup)}>
              <Base.Empty className={popup.empty}>{emptyText}</Base.Empty>
              <Base.List>
                {(option: Option<string>) => (
                  <Base.Item key={option.value} value={option} className={popup.item}>
                    <Base.ItemIndicator className={popup.itemMark}>
                      <Check aria-hidden />
                    </Base.ItemIndicator>
                    <span className={popup.itemText}>{option.label}</span>
                    {option.hint !== undefined && (
                      <span className={popup.itemHint}>{option.hint}</span>
                    )}
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
