import { Toolbar as Base } from '@base-ui/react/toolbar';
import type { ReactNode } from 'react';
import { Button, type ButtonProps } from './Button.tsx';
import { IconButton, type IconButtonProps } from './IconButton.tsx';
import styles from './Toolbar.module.css';

/** A row of buttons that is one stop of the Tab key; arrow keys walk inside. */
export function Toolbar({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <Base.Root className={styles.toolbar} aria-label={label}>
      {children}
    </Base.Root>
  );
}

/** An icon in a toolbar. Stays reachable when it cannot be used, so that its name can be read. */
export function ToolbarIcon({ disabled = false, ...props }: IconButtonProps) {
  return (
    <Base.Button disabled={disabled} focusableWhenDisabled render={<IconButton {...props} />} />
  );
}

/** A button with words in a toolbar. */
export function ToolbarButton({ disabled = false, ...props }: ButtonProps) {
  return <Base.Button disabled={disabled} focusableWhenDisabled render={<Button {...props} />} />;
}

/** A thin rule between groups. */
export function ToolbarRule() {
  return <Base.Separator className={styles.rule} />;
}
