import { Check } from 'lucide-react';
import { useRef } from 'react';
import { SEVERITY_WORDS } from '#shared/audit/rule.ts';
import { SEVERITY_SHAPES } from '#shared/audit/severityShapes.ts';
import type { PresentTold } from '#shared/ipc/notesMessages.ts';
import type { StopWords } from '#shared/present/describeStop.ts';
import { NOTHING_THERE, WALK_NAMES } from '#shared/present/presentStop.ts';
import { Fixes } from '#renderer/fields/Fixes.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LampShape } from '#renderer/ui/LampShape.tsx';
import { ask } from './ask.ts';
import styles from './OnWall.module.css';
import type { Stage } from './stage.ts';

export interface OnWallProps {
  readonly present: PresentTold | null;
  readonly stage: Stage | null;
}

/** What the room looks at now. */
export function OnWall({ present, stage }: OnWallProps) {
  const last = useRef<{ readonly key: string; readonly words: StopWords } | null>(null);
  if (!present || !stage) {
    return (
      <div className={styles.now}>
        <h2 className={styles.label}>On the wall</h2>
        <p className={styles.title}>Nobody presents.</p>
        <p className={styles.sentence}>The other window shows the map as it is worked on.</p>
        <Button variant="primary" onClick={() => ask({ kind: 'present', isOn: true })}>
          Start presenting
        </Button>
      </div>
    );
  }
  const { position, words } = stage;
  const place = `${present.walk} ${present.key}`;
  if (words) last.current = { key: place, words };
  // What an edit has just settled is still what the room talks about.
  const shown = words ?? (last.current?.key === place ? last.current.words : null);
  const isSettled = words === null && present.key !== '';
  return (
    <div className={styles.now}>
      <h2 className={styles.label}>
        On the wall
        <span className={styles.place}>
          {WALK_NAMES[present.walk]}
          {position.number > 0 && `, ${position.number} of ${position.count}`}
        </span>
      </h2>
      <div role="status" className={styles.said}>
        {present.isBlank && <p className={styles.blank}>The screen is blank.</p>}
        {isSettled && (
          <p className={styles.settled}>
            <Check aria-hidden /> Settled
          </p>
        )}
        {shown?.severity ? (
          <FindingSaid words={shown} isSettled={isSettled} />
        ) : (
          <>
            <p className={styles.title}>{shown ? shown.title : WALK_NAMES[present.walk]}</p>
            <p className={styles.sentence} data-settled={isSettled || undefined}>
              {shown?.sentence ??
                (isSettled ? 'Go on to what comes next.' : NOTHING_THERE[present.walk])}
            </p>
          </>
        )}
      </div>
      {position.stop?.walk === 'findings' && <Fixes finding={position.stop.finding} isNamed />}
    </div>
  );
}

/** A finding is what it says of these leaders and areas; its kind stands small above. */
function FindingSaid({ words, isSettled }: { words: StopWords; isSettled: boolean }) {
  const { severity, title, sentence } = words;
  return (
    <>
      {severity && !isSettled && (
        <p className={styles.severity} data-severity={severity}>
          <LampShape shape={SEVERITY_SHAPES[severity]} /> {SEVERITY_WORDS[severity]}
          <span className={styles.kind}>{title}</span>
        </p>
      )}
      <p className={styles.finding} data-settled={isSettled || undefined}>
        {sentence}
      </p>
    </>
  );
}
