import { EyeOff } from 'lucide-react';
import { Button } from './Button.tsx';
import styles from './Withheld.module.css';

export interface WithheldProps {
  /** What is hidden, for whoever cannot see beside what it stands: "this risk". */
  readonly what: string;
  readonly onShow: () => void;
}

/** Stands where a confidential text would: that there is one, and the way to show it. */
export function Withheld({ what, onShow }: WithheldProps) {
  return (
    <span className={styles.withheld}>
      <EyeOff aria-hidden />
      Confidential
      <Button variant="link" size="small" aria-label={`Show ${what}`} onClick={onShow}>
        Show
      </Button>
    </span>
  );
}
