import { Pause, Play } from 'lucide-react';
import type { StepNumber } from '#shared/audit/rule.ts';
import { METHOD_STEPS } from '#shared/model/methodSteps.ts';
import { timeUsed } from '#renderer/store/meeting.ts';
import { useMeeting } from '#renderer/store/meetingVerbs.ts';
import { minutesSaid, shareUsed } from '#renderer/store/minutes.ts';
import { useNow } from '#renderer/store/useNow.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ask } from './ask.ts';
import styles from './StepNotes.module.css';

/** The prompts of a step, and its clock. */
export function StepNotes({ step }: { readonly step: StepNumber }) {
  const meeting = useMeeting();
  const method = METHOD_STEPS[step - 1];
  if (!method) return null;
  return (
    <div className={styles.notes}>
      <h2 className={styles.name}>
        <span className={styles.number}>{method.number}</span> {method.name}
      </h2>
      {step !== meeting.step && (
        <p className={styles.elsewhere}>
          The meeting is at step {meeting.step}.{' '}
          <Button variant="link" onClick={() => ask({ kind: 'step', step })}>
            Take it to step {step}
          </Button>
        </p>
      )}
      <p className={styles.question}>{method.question}</p>
      <p>{method.needs}</p>
      <p className={styles.reason}>{method.reason}</p>
      <Clock step={step} />
    </div>
  );
}

/** Minutes used of those planned; the clock runs for the step at which the meeting stands. */
function Clock({ step }: { readonly step: StepNumber }) {
  const meeting = useMeeting();
  const { planned, since } = meeting;
  const isRunning = since !== null;
  const now = useNow(isRunning);
  const used = timeUsed(meeting, step, Math.max(now, since ?? 0));
  return (
    <div className={styles.clock} role="group" aria-label="Clock of the step">
      <span role="timer" className={styles.minutes}>
        {minutesSaid(used, planned[step])}
      </span>
      <span className={styles.track} aria-hidden>
        <span
          className={styles.used}
          style={{ inlineSize: `${shareUsed(used, planned[step]) * 100}%` }}
        />
      </span>
      {step === meeting.step && (
        <Button
          size="small"
          icon={isRunning ? <Pause aria-hidden /> : <Play aria-hidden />}
          onClick={() => ask({ kind: 'clock', isRunning: !isRunning })}
        >
          {isRunning ? 'Pause the clock' : 'Start the clock'}
        </Button>
      )}
    </div>
  );
}
