import { NameField as Base, type NameFieldProps } from '#renderer/ui/NameField.tsx';
import styles from './NameField.module.css';

/** The field in which a card is renamed, exactly over the card's text and in its type. */
export function NameField(props: Omit<NameFieldProps, 'className'>) {
  return <Base {...props} className={`${styles['field']} nodrag nopan nowheel`} />;
}
