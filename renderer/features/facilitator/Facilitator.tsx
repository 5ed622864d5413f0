import { useEffect, useRef, type ReactNode } from 'react';
import { useRoom } from '#renderer/store/mirror/mirrored.ts';
import { useApp } from '#renderer/store/store.ts';
import { Controls } from './Controls.tsx';
import { CurtainList } from './CurtainList.tsx';
import styles from './Facilitator.module.css';
import { GateList } from './GateList.tsx';
import { NextStop } from './NextStop.tsx';
import { OnWall } from './OnWall.tsx';
import { RoomClock } from './RoomClock.tsx';
import { StepNotes } from './StepNotes.tsx';
import { StepOpen } from './StepOpen.tsx';
import { useLookedStep } from './useLookedStep.ts';
import { useStage } from './useStage.ts';
import { WalkRow } from './WalkRow.tsx';

/** The facilitator's window: the wall on one side, the step on the other, the buttons below. */
export function Facilitator() {
  const room = useRoom();
  const title = useApp((state) => state.map?.document.title ?? null);
  const stage = useStage();
  const onWall = stage?.position.stop;
  const finding = onWall?.walk === 'findings' ? onWall.finding : null;
  const [step, lookAt] = useLookedStep(finding?.step ?? null);
  const body = useRef<HTMLElement>(null);
  const column = useRef<HTMLDivElement>(null);
  const place = room?.present && `${room.present.walk} ${room.present.key}`;
  useEffect(() => {
    // What is on the wall now is in sight, wherever one has read on to.
    body.current?.scrollTo(0, 0);
    column.current?.scrollTo(0, 0);
  }, [place]);
  if (!room) return <Waiting>Waiting for the window with the map.</Waiting>;
  if (title === null)
    return <Waiting>No map is open. Open one in the other window, and it appears here.</Waiting>;
  if (room.isHeld)
    return (
      <Waiting>A blind ballot is under way. What stands here comes back when it is over.</Waiting>
    );
  return (
    <div className={styles.window}>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        <RoomClock startedAt={room.present?.startedAt ?? null} />
      </header>
      <main ref={body} className={styles.body}>
        <div ref={column} className={styles.column}>
          <section className={styles.wall} aria-label="On the wall">
            <OnWall present={room.present} stage={stage} />
            {room.present && stage && (
              <>
                <CurtainList texts={stage.curtained} lifted={room.present.lifted} />
                <NextStop next={stage.next} walk={room.present.walk} />
                <WalkRow walk={room.present.walk} />
              </>
            )}
          </section>
          <GateList step={step} onLook={lookAt} />
        </div>
        <section className={styles.column} aria-label="The step">
          <StepNotes step={step} />
          <StepOpen step={step} onWallKey={finding?.key ?? null} />
        </section>
      </main>
      <Controls room={room} />
    </div>
  );
}

function Waiting({ children }: { readonly children: ReactNode }) {
  return (
    <main className={styles.waiting}>
      <h1 className={styles.waitingTitle}>Facilitator</h1>
      <p role="status">{children}</p>
    </main>
  );
}
