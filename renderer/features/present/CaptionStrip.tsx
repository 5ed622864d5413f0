import { Check, ChevronLeft, ChevronRight, EyeOff, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { SEVERITY_WORDS } from '#shared/audit/rule.ts';
import { NOTHING_THERE, WALK_NAMES } from '#shared/present/presentStop.ts';
import { presentShown, type PresentShown } from '#renderer/store/presentShown.ts';
import { presentVerbs } from '#renderer/store/presentVerbs.ts';
import { useApp } from '#renderer/store/store.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { LampShape } from '#renderer/ui/LampShape.tsx';
import styles from './Present.module.css';
import { SEVERITY_SHAPES } from '#shared/audit/severityShapes.ts';
import { StopNotes } from './StopNotes.tsx';
import { WallClock } from './WallClock.tsx';
import { WallLamps } from './WallLamps.tsx';
import { WalkSwitch } from './WalkSwitch.tsx';

/** At the foot of the wall: what is spoken about, in one line and one sentence. */
export function CaptionStrip() {
  const shown = useApp(presentShown);
  const isSelecting = useApp(
    ({ session }) => session.screen === 'map' && session.selection.length > 0,
  );
  const screen = useApp(({ session }) => session.screen);
  const strip = useRef<HTMLElement>(null);
  const stop = shown && `${shown.present.walk} ${shown.present.key}`;
  useEffect(() => {
    // On the way from stop to stop no card carries the keyboard's ring; who types is left alone.
    const { activeElement } = document;
    if (activeElement?.closest('aside, search, [role=dialog]') || screen !== 'map') return;
    if (!strip.current?.contains(activeElement)) strip.current?.focus({ preventScroll: true });
  }, [stop, screen]);
  if (!shown) return null;
  const { position } = shown;
  return (
    <section ref={strip} className={styles.strip} aria-label="Presenting" tabIndex={-1}>
      {shown.words && screen === 'map' && (
        <StopNotes notes={shown.words.notes} isOfLeader={shown.present.walk === 'leaders'} />
      )}
      <div className={styles.caption}>
        <div className={styles.words} role="status">
          <Words shown={shown} />
        </div>
        <div className={styles.steps}>
          {isSelecting && (
            <span className={styles.hint}>
              <Kbd accelerator="Escape" /> back to the walk
            </span>
          )}
          <IconButton
            label="Back"
            accelerator="PageUp"
            icon={<ChevronLeft />}
            tooltipSide="top"
            onClick={() => presentVerbs.walk(-1)}
          />
          <span className={styles.position}>
            {position.count === 0 ? '0' : position.number === 0 ? '–' : position.number} of{' '}
            {position.count}
          </span>
          <IconButton
            label="On"
            accelerator="PageDown"
            icon={<ChevronRight />}
            tooltipSide="top"
            onClick={() => presentVerbs.walk(1)}
          />
        </div>
      </div>
      <div className={styles.foot}>
        <WalkSwitch shown={shown} />
        <WallLamps />
        <WallClock startedAt={shown.present.startedAt} />
        <div className={styles.ends}>
          <IconButton
            size="small"
            label="Blank the screen"
            accelerator="B"
            icon={<EyeOff />}
            tooltipSide="top"
            onClick={presentVerbs.toggleBlank}
          />
          <IconButton
            size="small"
            label="Stop presenting"
            accelerator="F5"
            icon={<X />}
            tooltipSide="top"
            onClick={presentVerbs.stop}
          />
        </div>
      </div>
    </section>
  );
}

function Words({ shown: { present, words, isSettled } }: { readonly shown: PresentShown }) {
  if (!words || (present.key === '' && !isSettled)) {
    return (
      <>
        <h1 className={styles.title}>{WALK_NAMES[present.walk]}</h1>
        <p className={styles.sentence}>{NOTHING_THERE[present.walk]}</p>
      </>
    );
  }
  return (
    <>
      <h1 className={styles.title}>
        {isSettled ? (
          <span className={styles.settled}>
            <Check aria-hidden /> Settled
          </span>
        ) : (
          words.severity && (
            <span className={styles.severity} data-severity={words.severity}>
              <LampShape shape={SEVERITY_SHAPES[words.severity]} /> {SEVERITY_WORDS[words.severity]}
            </span>
          )
        )}
        <span className={styles.name} title={words.title}>
          {words.title}
        </span>
      </h1>
      <p className={styles.sentence} title={words.sentence} data-settled={isSettled || undefined}>
        {words.sentence}
      </p>
    </>
  );
}
