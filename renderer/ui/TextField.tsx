import { Field as Base } from '@base-ui/react/field';
import type { KeyboardEvent, Ref } from 'react';
import { Field, type FieldFrameProps } from './Field.tsx';
import styles from './Field.module.css';
import { useDraft, type DraftProps } from './useDraft.ts';

export interface TextFieldProps extends FieldFrameProps, DraftProps {
  readonly isDisabled?: boolean;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
  /** Enter, after the text has been handed on. */
  readonly onEnter?: () => void;
}

/** One line of text. Escape takes the visit back, Enter hands on. */
export function TextField(props: TextFieldProps) {
  const { isDisabled, placeholder, onEnter, ref } = props;
  const draft = useDraft(props);
  const handleKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      draft.confirm();
      onEnter?.();
    } else if (event.key === 'Escape' && draft.isChanged()) {
      event.stopPropagation();
      draft.revert();
    } else if (event.ctrlKey || event.metaKey) {
      draft.settle();
    }
  };
  return (
    <Field {...props}>
      <Base.Control
        {...(ref ? { ref } : {})}
        className={styles.box}
        value={draft.text}
        disabled={isDisabled}
        required={props.onBlank !== undefined}
        placeholder={placeholder}
        maxLength={props.maxLength ?? 10_000}
        autoFocus={props.autoFocus}
        autoComplete="off"
        spellCheck={false}
        onFocus={draft.enter}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={draft.leave}
        onKeyDown={handleKeyDown}
      />
    </Field>
  );
}
