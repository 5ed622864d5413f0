import { useMemo } from 'react';
import type { Id } from '#shared/document/fields.ts';
import type { SignOff } from '#shared/document/signOff.ts';
import { latestSignOffs } from '#shared/model/latestSignOffs.ts';
import { useAudit } from '#renderer/store/audit.ts';
import { meetingVerbs, useMeeting } from '#renderer/store/meetingVerbs.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { Walk } from '../parts/Walk.tsx';
import { SpokenMark } from '../parts/SpokenMark.tsx';
import { placeOf } from '../parts/place.ts';
import styles from './BottomLine.module.css';
import { dayWords } from '#shared/lib/dayWords.ts';
import { SignSheet } from './SignSheet.tsx';
import { staleSigners } from './staleSigners.ts';

/** The laptop goes round: one leader after the other signs, or says why not. */
export function SignOffs() {
  const { document } = useModel();
  const meeting = useMeeting();
  const report = useAudit();
  const stale = useMemo(() => staleSigners(report), [report]);
  const { leaders } = document;
  const signatures = latestSignOffs(document);
  const isDue = (id: Id) => {
    return !signatures.has(id) || stale.has(id);
  };
  const turn = meeting.turns[6];
  const current =
    leaders.find(({ id }) => id === turn) ??
    leaders.find(({ id }) => isDue(id) && !meeting.absentIds.has(id)) ??
    leaders[0];
  if (!current) {
    return <p className={styles['soft']}>There are no leaders yet. Add them on the map.</p>;
  }
  const goOn = () => {
    const after = leaders.slice(leaders.indexOf(current) + 1);
    const before = leaders.slice(0, leaders.indexOf(current));
    const next = [...after, ...before].find(({ id }) => isDue(id) && !meeting.absentIds.has(id));
    meetingVerbs.setTurn(6, (next ?? current).id);
  };
  return (
    <div className={styles['signing']}>
      <Walk
        label="Leaders"
        current={current.id}
        currentMeans="true"
        onGo={(id) => meetingVerbs.setTurn(6, id)}
        className={styles['signers']}
        stopClassName={styles['signer']}
        stops={leaders.map(({ id, title }) => ({
          value: id,
          content: (
            <>
              <span className={styles['signerName']}>
                <SpokenMark leaderId={id} hasSpoken={!isDue(id)} /> {title}
              </span>
              <span className={styles['signed']}>
                {signedWords(signatures.get(id), stale.has(id))}
              </span>
            </>
          ),
        }))}
      />
      <div {...placeOf('leader', current.id)}>
        {!leaders.some(({ id }) => isDue(id)) && (
          <p className={styles['all']} role="status">
            Everybody has signed this map as it stands.
          </p>
        )}
        <SignSheet
          key={current.id}
          leader={current}
          signature={signatures.get(current.id)}
          isStale={stale.has(current.id)}
          onSigned={goOn}
        />
      </div>
    </div>
  );
}

function signedWords(signature: SignOff | undefined, isStale: boolean): string {
  if (!signature) return 'not signed yet';
  const since = isStale ? ', the map has changed since' : '';
  return `${signature.level} on ${dayWords(signature.on)}${since}`;
}
