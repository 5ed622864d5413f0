import { TriangleAlert, Users } from 'lucide-react';
import { quorumOf } from '#renderer/store/meeting.ts';
import { meetingVerbs, useMeeting } from '#renderer/store/meetingVerbs.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Popover } from '#renderer/ui/Popover.tsx';
import styles from './Attendance.module.css';
import { Stepper } from './parts/Stepper.tsx';

/** Who is here, and whether that is enough to decide. */
export function Attendance() {
  const { leaders } = useModel().document;
  const meeting = useMeeting();
  const here = leaders.filter(({ id }) => !meeting.absentIds.has(id)).length;
  const quorum = quorumOf(meeting, leaders.length);
  if (leaders.length === 0) return null;
  const isEnough = here >= quorum;
  return (
    <Popover
      title="Who is here"
      trigger={
        <Button
          variant="quiet"
          size="small"
          className={styles['open']}
          icon={isEnough ? <Users aria-hidden /> : <TriangleAlert aria-hidden />}
        >
          {isEnough
            ? `${here} of ${leaders.length} here`
            : `${here} of ${leaders.length} here, ${quorum} needed`}
        </Button>
      }
    >
      <div className={styles['sheet']}>
        <div className={styles['names']}>
          {leaders.map(({ id, title }) => (
            <Checkbox
              key={id}
              label={title}
              value={!meeting.absentIds.has(id)}
              onChange={(isHere) => meetingVerbs.setPresence(id, isHere)}
            />
          ))}
        </div>
        <div className={styles['quorum']}>
          <Stepper
            label="Quorum"
            value={quorum}
            least={1}
            most={leaders.length}
            onChange={meetingVerbs.setQuorum}
          />
          {meeting.quorum === null ? (
            <p className={styles['hint']}>More than half of the team.</p>
          ) : (
            <Button variant="link" onClick={() => meetingVerbs.setQuorum(null)}>
              Back to more than half
            </Button>
          )}
          {!isEnough && (
            <p role="status">Fewer are here than the quorum asks for. Decide what can wait.</p>
          )}
        </div>
      </div>
    </Popover>
  );
}
