import { useState } from 'react';
import { latestSignOffs } from '#shared/model/latestSignOffs.ts';
import { useMeeting } from '#renderer/store/meetingVerbs.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import styles from './BottomLine.module.css';
import { DecisionLog } from './DecisionLog.tsx';
import { MapDates } from './MapDates.tsx';
import { Standing } from './Standing.tsx';
import { SignOffs } from './SignOffs.tsx';

/** Step 6: do all five hold, what has been decided, what this map is for, and who signs it. */
export function BottomLineStep() {
  const { document } = useModel();
  const turn = useMeeting().turns[6];
  const [seenTurn, setSeenTurn] = useState(turn);
  const [page, setPage] = useState('standing');
  // A finding about a leader's signature leads to that leader's turn.
  if (turn !== seenTurn) {
    setSeenTurn(turn);
    setPage('sign');
  }
  const signed = latestSignOffs(document).size;
  return (
    <div className={styles['step']}>
      <Tabs
        label="Bottom line"
        current={page}
        onChange={setPage}
        tabs={[
          { id: 'standing', label: 'Where we stand', content: <Standing /> },
          {
            id: 'decisions',
            label: `Decisions (${document.decisions.length})`,
            content: <DecisionLog />,
          },
          { id: 'map', label: 'Purpose and dates', content: <MapDates /> },
          {
            id: 'sign',
            label: `Sign-off (${signed} of ${document.leaders.length})`,
            content: <SignOffs />,
          },
        ]}
      />
    </div>
  );
}
