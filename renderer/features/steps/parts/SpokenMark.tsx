import { Check, CircleDashed, UserRoundX } from 'lucide-react';
import type { Id } from '#shared/document/fields.ts';
import { useMeeting } from '#renderer/store/meetingVerbs.ts';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import styles from './SpokenMark.module.css';

export interface SpokenMarkProps {
  readonly leaderId: Id;
  readonly hasSpoken: boolean;
}

/** A check for who has spoken, a dashed ring for who has not; who is absent is named so. */
export function SpokenMark({ leaderId, hasSpoken }: SpokenMarkProps) {
  const isAbsent = useMeeting().absentIds.has(leaderId);
  return (
    <span className={styles['mark']} data-said={hasSpoken || undefined}>
      {hasSpoken ? <Check aria-hidden /> : <CircleDashed aria-hidden />}
      <VisuallyHidden>{hasSpoken ? 'Has spoken: ' : 'Not heard yet: '}</VisuallyHidden>
      {isAbsent && (
        <span className={styles['absent']}>
          <UserRoundX aria-hidden />
          absent
        </span>
      )}
    </span>
  );
}
