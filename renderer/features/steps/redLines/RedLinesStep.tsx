import { LeaderRound } from '../parts/LeaderRound.tsx';
import { LeaderRedLines } from './LeaderRedLines.tsx';
import { MeetingRedLines } from './MeetingRedLines.tsx';

/** Step 3: the red lines of each leader in turn, or none; then those that meet on one area. */
export function RedLinesStep() {
  return (
    <>
      <LeaderRound step={3}>{(leader) => <LeaderRedLines leader={leader} />}</LeaderRound>
      <MeetingRedLines />
    </>
  );
}
