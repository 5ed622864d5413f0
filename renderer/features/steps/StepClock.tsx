import { Pause, Play, SlidersHorizontal } from 'lucide-react';
import { METHOD_STEPS } from '#shared/model/methodSteps.ts';
import { timeUsed } from '#renderer/store/meeting.ts';
import { meetingVerbs, useMeeting } from '#renderer/store/meetingVerbs.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Popover } from '#renderer/ui/Popover.tsx';
import { minutesSaid, shareUsed } from '#renderer/store/minutes.ts';
import { Stepper } from './parts/Stepper.tsx';
import styles from './StepClock.module.css';
import { useNow } from '#renderer/store/useNow.ts';

/** Nobody plans a step for longer than a working day. */
const LONGEST = 480;

/** The quiet clock of the step: minutes used of those planned, start, pause, and the plan. */
export function StepClock() {
  const meeting = useMeeting();
  const { step, planned, since } = meeting;
  const isRunning = since !== null;
  const ticked = useNow(isRunning);
  // The clock may have been started after the last tick.
  const used = timeUsed(meeting, step, Math.max(ticked, since ?? 0));
  const total = METHOD_STEPS.reduce((sum, { number }) => sum + planned[number], 0);
  return (
    <div className={styles['clock']} role="group" aria-label="Clock">
      <IconButton
        size="small"
        label={isRunning ? 'Pause the clock' : 'Start the clock'}
        icon={isRunning ? <Pause /> : <Play />}
        onClick={meetingVerbs.toggleClock}
      />
      <div className={styles['reading']}>
        <span role="timer" className={styles['said']}>
          {minutesSaid(used, planned[step])}
        </span>
        <span className={styles['track']} aria-hidden>
          <span
            className={styles['used']}
            style={{ inlineSize: `${shareUsed(used, planned[step]) * 100}%` }}
          />
        </span>
      </div>
      <Popover
        title="Planned minutes"
        trigger={<IconButton size="small" label="Plan the minutes" icon={<SlidersHorizontal />} />}
      >
        <div className={styles['plan']}>
          {METHOD_STEPS.map(({ number, name }) => (
            <Stepper
              key={number}
              label={`${number}  ${name}`}
              value={planned[number]}
              text={`${planned[number]} min`}
              least={5}
              most={LONGEST}
              by={5}
              onChange={(minutes) => meetingVerbs.plan(number, minutes)}
            />
          ))}
          <p className={styles['total']}>{hoursSaid(total)} in all</p>
        </div>
      </Popover>
    </div>
  );
}

/** 115 as "1 h 55 min". */
function hoursSaid(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
