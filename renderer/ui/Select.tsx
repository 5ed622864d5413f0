import { Select as Base } from '@base-ui/react/select';
import { Check, ChevronDown } from 'lucide-react';
import { Field, type FieldFrameProps } from './Field.tsx';
import boxStyles from './Field.module.css';
import { classNames } from './classNames.ts';
import popup from './popup.module.css';
import styles from './Select.module.css';
import type { GridStop } from './useRovingGrid.ts';

export interface Option<Value> {
  readonly value: Value;
  readonly label: string;
  /** A word or two at the right edge. */
  readonly hint?: string;
}

export interface SelectProps<Value extends string | null> extends FieldFrameProps {
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  /** Without a box until hovered, for rows of many. */
  readonly isQuiet?: boolean;
  /** Where it stands in a grid that is one stop of the Tab key. */
  readonly stop?: GridStop | undefined;
}

/** One of a short list, chosen from a menu; letters jump. For long lists see `Combobox`. */
export function Select<Value extends string | null>({
  value,
  options,
  onChange,
  placeholder = 'Not said',
  isDisabled = false,
  isQuiet = false,
  stop,
  ...frame
}: SelectProps<Value>) {
  return (
    <Field {...frame}>
      <Base.Root<Value>
        value={value}
        items={options}
        disabled={isDisabled}
        modal={false}
        onValueChange={(next) => onChange(next as Value)}
      >
        <Base.Trigger
          className={classNames(boxStyles.box, styles.trigger, isQuiet && styles.quiet)}
          {...(frame.isLabelHidden ? { 'aria-label': frame.label } : {})}
          {...stop}
        >
          <Base.Value className={styles.value} placeholder={placeholder} />
          <Base.Icon>
            <ChevronDown aria-hidden />
          </Base.Icon>
        </Base.Trigger>
        <Base.Portal>
          <Base.Positioner
            className={popup.positioner}
            sideOffset={4}
            alignItemWithTrigger={false}
            align="start"
          >
            <Base.Popup className={classNames(popup.popup, styles.popup)}>
              <Base.List>
                {options.map((option) => (
                  <Base.Item key={String(option.value)} value={option.value} className={popup.item}>
                    <Base.ItemIndicator className={popup.itemMark}>
                      <Check aria-hidden />
                    </Base.ItemIndicator>
                    <Base.ItemText className={popup.itemText}>{option.label}</Base.ItemText>
                    {option.hint !== undefined && (
                      <span className={popup.itemHint}>{option.hint}</span>
                    )}
                  </Base.Item>
                ))}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </Field>
  );
}
