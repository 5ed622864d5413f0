import { Field as Base } from '@base-ui/react/field';
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Field.module.css';
import hiddenStyles from './VisuallyHidden.module.css';
import { classNames } from './classNames.ts';

export interface FieldFrameProps {
  readonly label: string;
  /** The label is read out but not drawn, where the place says it already. */
  readonly isLabelHidden?: boolean | undefined;
  readonly hint?: ReactNode;
  /** What does not fit, in one sentence. */
  readonly trouble?: string | null | undefined;
  /** Label beside instead of above. */
  readonly isInline?: boolean | undefined;
}

export interface FieldProps extends FieldFrameProps {
  readonly children: ReactNode;
}

/** Label, control, hint and trouble, tied together for a screen reader. */
export function Field({
  label,
  isLabelHidden = false,
  hint,
  trouble,
  isInline = false,
  children,
}: FieldProps) {
  const isTroubled = Boolean(trouble);
  return (
    <Base.Root
      className={classNames(styles.field, isInline && !isLabelHidden && styles.inline)}
      invalid={isTroubled}
    >
      <Base.Label className={isLabelHidden ? hiddenStyles.hidden : styles.label}>
        {label}
      </Base.Label>
      <div className={styles.control}>
        {children}
        {isTroubled && (
          <Base.Error className={styles.trouble} match>
            <TriangleAlert aria-hidden />
            <span>{trouble}</span>
          </Base.Error>
        )}
        {hint !== undefined && hint !== null && (
          <Base.Description className={styles.hint}>{hint}</Base.Description>
        )}
      </div>
    </Base.Root>
  );
}
