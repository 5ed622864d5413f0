import { ChevronLeft, ChevronRight, EyeOff, MonitorUp, Undo2, X } from 'lucide-react';
import type { RoomTold } from '#shared/ipc/notesMessages.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ask } from './ask.ts';
import styles from './Controls.module.css';

/** The buttons that lead through the room, large enough to be hit without looking. */
export function Controls({ room: { present, undoLabel } }: { readonly room: RoomTold }) {
  const isBlank = present?.isBlank ?? false;
  return (
    <footer className={styles.controls} aria-label="Lead the room">
      <div className={styles.walk}>
        <Button
          className={styles.big}
          icon={<ChevronLeft aria-hidden />}
          disabled={!present}
          aria-keyshortcuts="PageUp"
          onClick={() => ask({ kind: 'walk', to: 'previous' })}
        >
          Previous
        </Button>
        <Button
          className={styles.biggest}
          variant="primary"
          disabled={!present}
          aria-keyshortcuts="PageDown"
          onClick={() => ask({ kind: 'walk', to: 'next' })}
        >
          Next
          <ChevronRight aria-hidden />
        </Button>
        <Button
          className={styles.big}
          icon={isBlank ? <MonitorUp aria-hidden /> : <EyeOff aria-hidden />}
          disabled={!present}
          aria-keyshortcuts="B"
          onClick={() => ask({ kind: 'blank', isOn: !isBlank })}
        >
          {isBlank ? 'Show map' : 'Blank'}
        </Button>
      </div>
      <div className={styles.rest}>
        <Button
          variant="quiet"
          icon={<Undo2 aria-hidden />}
          disabled={undoLabel === null}
          onClick={verbs.undo}
        >
          {undoLabel === null ? 'Undo' : `Undo ${undoLabel}`}
        </Button>
        {present && (
          <Button
            variant="quiet"
            icon={<X aria-hidden />}
            onClick={() => ask({ kind: 'present', isOn: false })}
          >
            Stop presenting
          </Button>
        )}
      </div>
    </footer>
  );
}
