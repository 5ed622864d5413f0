import { Field as Base } from '@base-ui/react/field';
import type { CSSProperties, KeyboardEvent, Ref } from 'react';
import { Field, type FieldFrameProps } from './Field.tsx';
import boxStyles from './Field.module.css';
import { classNames } from './classNames.ts';
import styles from './TextArea.module.css';
import { useDraft, type DraftProps } from './useDraft.ts';

export interface TextAreaProps extends FieldFrameProps, DraftProps {
  readonly placeholder?: string;
  readonly maxLength?: number;
  /** Lines shown when empty; it grows by itself. */
  readonly rows?: number;
  readonly autoFocus?: boolean;
  readonly ref?: Ref<HTMLTextAreaElement>;
  /** Before the field deals with the key; `preventDefault` keeps the field out of it. */
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

/** Several lines of text, as tall as what is written. Escape takes the visit back. */
export function TextArea(props: TextAreaProps) {
  const { placeholder, rows = 2, ref } = props;
  const draft = useDraft(props);
  const handleKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.ctrlKey || event.metaKey) draft.settle();
    props.onKeyDown?.(event);
    if (event.defaultPrevented) return;
    if (event.key === 'Escape' && draft.isChanged()) {
      event.stopPropagation();
      draft.revert();
    }
  };
  const lines = { '--rows': rows } as CSSProperties;
  return (
    <Field {...props}>
      <Base.Control
        render={<textarea {...(ref ? { ref } : {})} rows={rows} />}
        className={classNames(boxStyles.box, styles.area)}
        style={lines}
        value={draft.text}
        required={props.onBlank !== undefined}
        placeholder={placeholder}
        maxLength={props.maxLength ?? 10_000}
        autoFocus={props.autoFocus}
        spellCheck={false}
        onFocus={draft.enter}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={draft.leave}
        onKeyDown={(event) => handleKeyDown(event as unknown as KeyboardEvent<HTMLTextAreaElement>)}
      />
    </Field>
  );
}
