import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { Id } from '#shared/document/fields.ts';
import { useAudit } from '#renderer/store/audit.ts';
import { meetingVerbs, useMeeting } from '#renderer/store/meetingVerbs.ts';
import { settleTyping } from '#renderer/store/typing.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { AdoptTogether } from './AdoptTogether.tsx';
import { areasWithTrouble } from './areaFindings.ts';
import { AreaSheet } from './AreaSheet.tsx';
import { JumpList } from './JumpList.tsx';
import lanes from './Lanes.module.css';
import styles from './LanesStep.module.css';
import { LoadBars } from './LoadBars.tsx';
import { TOGETHER, type Stop } from './stop.ts';
import { uncontestedAreas } from './uncontested.ts';
import { useStopKeys } from './useStopKeys.ts';
import { keepOrder, walkOrder } from './walkOrder.ts';

/** Step 5: first what nobody contests in one act, then one area at a time. */
export function LanesStep() {
  const model = useModel();
  const report = useAudit();
  const unfit = useMemo(() => areasWithTrouble(report), [report]);
  const proposals = useMemo(() => uncontestedAreas(model), [model]);
  const head = useRef<HTMLDivElement>(null);
  const begun = useRef<readonly Id[]>(null);
  begun.current ??= walkOrder(model, unfit);
  const order = (begun.current = keepOrder(model, begun.current));
  // What a finding leads to comes as the meeting's topic, and what is on the table becomes it.
  const topic = useMeeting().topics[5];
  const [seenTopic, setSeenTopic] = useState(topic);
  const [chosen, setChosen] = useState<Stop | null>(
    topic ?? (proposals.length > 0 ? TOGETHER : null),
  );
  if (topic !== seenTopic) {
    setSeenTopic(topic);
    if (topic !== null) setChosen(topic);
  }
  const [first] = order;
  const stops: readonly Stop[] = [TOGETHER, ...order];
  const current = chosen !== null && stops.includes(chosen) ? chosen : first;
  const index = current === undefined ? -1 : stops.indexOf(current);
  const goTo = (stop: Stop | undefined) => {
    if (stop === undefined) return;
    settleTyping();
    setChosen(stop);
    if (stop !== TOGETHER) meetingVerbs.setTopic(5, stop);
    // Whoever has read down to the end of one area begins the next one at its top.
    head.current?.scrollIntoView?.({ block: 'nearest' });
  };
  useStopKeys({ previous: stops[index - 1], next: stops[index + 1], onGo: goTo });
  if (first === undefined || current === undefined) {
    return (
      <div className={lanes['empty']}>
        <p>There are no decision areas yet. Name on the map what is decided again and again.</p>
        <Button onClick={() => verbs.setSession({ screen: 'map' })}>Go to the map</Button>
      </div>
    );
  }
  return (
    <div className={styles['walk']}>
      <div className={styles['beside']}>
        <JumpList
          order={order}
          current={current}
          unfit={unfit}
          together={proposals.length}
          onGo={goTo}
        />
        <LoadBars />
      </div>
      <div className={styles['sheet']}>
        <div className={styles['pace']} ref={head}>
          <IconButton
            label="Previous area"
            accelerator="PageUp"
            icon={<ChevronLeft />}
            disabled={index === 0}
            onClick={() => goTo(stops[index - 1])}
          />
          <span className={styles['place']} aria-live="polite">
            {current === TOGETHER ? 'Adopt together' : `${index} of ${order.length}`}
          </span>
          <IconButton
            label="Next area"
            accelerator="PageDown"
            icon={<ChevronRight />}
            disabled={index === stops.length - 1}
            onClick={() => goTo(stops[index + 1])}
          />
        </div>
        {current === TOGETHER ? (
          <AdoptTogether proposals={proposals} onDone={() => goTo(first)} />
        ) : (
          <AreaSheet key={current} areaId={current} />
        )}
      </div>
    </div>
  );
}
