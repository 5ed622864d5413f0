import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import type { ReachedArea } from '#shared/model/cascadeWaves.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { mustHearText } from '#shared/model/mustHearText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import simulate from '../Simulate.module.css';
import styles from './CopyList.module.css';

export interface CopyListProps {
  readonly model: MapModel;
  readonly waves: readonly (readonly ReachedArea[])[];
}

/** Who must hear as plain text, for a message or a plan. */
export function CopyList({ model, waves }: CopyListProps) {
  /** The list that was copied last: another one is not. */
  const [copied, setCopied] = useState<{ readonly of: object; readonly isDone: boolean }>();
  const copy = async () => {
    const isDone = await navigator.clipboard.writeText(mustHearText(model, waves)).then(
      () => true,
      () => false,
    );
    setCopied({ of: waves, isDone });
  };
  const isTold = copied?.of === waves;
  return (
    <div className={simulate.foot}>
      <Button icon={<Copy aria-hidden />} onClick={() => void copy()}>
        Copy the list
      </Button>
      <span className={styles.done} role="status">
        {isTold && copied.isDone && (
          <>
            <Check aria-hidden />
            Copied.
          </>
        )}
        {isTold && !copied.isDone && 'Another program holds the clipboard. Try again.'}
      </span>
    </div>
  );
}
