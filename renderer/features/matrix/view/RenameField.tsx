import { NameField, type NameFieldProps } from '#renderer/ui/NameField.tsx';
import styles from './RenameField.module.css';

/** A title or a name, typed over in its place of the grid. */
export function RenameField(props: Omit<NameFieldProps, 'className'>) {
  return <NameField {...props} className={styles.field} />;
}
