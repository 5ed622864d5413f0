import { useState } from 'react';
import { contentHash as hashOf } from '#shared/document/contentHash.ts';
import type { Leader } from '#shared/document/leader.ts';
import type { SignOff } from '#shared/document/signOff.ts';
import { AGREEMENT_SCALE } from '#shared/model/partWords.ts';
import { useReadiness } from '#renderer/store/audit.ts';
import { getState, useApp } from '#renderer/store/store.ts';
import { settleTyping } from '#renderer/store/typing.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import styles from './BottomLine.module.css';
import { dayWords } from '#shared/lib/dayWords.ts';
import { halfSigned, keepHalfSigned } from './halfSigned.ts';

/** Below this nobody stands behind the map: the signature is withheld, and says why. */
const LEAST = 3;

/** Level and words, most willing first, as one reads a scale of agreement aloud. */
const CHOICES = AGREEMENT_SCALE.map((words, level) => ({
  value: String(level),
  label: `${level}  ${words}`,
})).toReversed();

export interface SignSheetProps {
  readonly leader: Leader;
  readonly signature: SignOff | undefined;
  /** The map has changed since. */
  readonly isStale: boolean;
  /** On to whoever signs next. */
  readonly onSigned: () => void;
}

/** One leader's signature: how far they stand behind this map, and with what reservation. */
export function SignSheet({ leader, signature, isStale, onSigned }: SignSheetProps) {
  const docId = useApp((state) => state.map?.docId) ?? '';
  const [entry, setEntry] = useState(
    () =>
      halfSigned(docId, leader.id) ?? {
        level: signature ? String(signature.level) : '',
        reservation: signature?.reservation ?? '',
      },
  );
  const { level, reservation } = entry;
  const change = (part: Partial<typeof entry>) => {
    const next = { ...entry, ...part };
    keepHalfSigned(docId, leader.id, next);
    setEntry(next);
  };
  const readiness = useReadiness();
  const sign = () => {
    settleTyping();
    const { map } = getState();
    if (!map || level === '') return;
    const payload = {
      leaderId: leader.id,
      level: Number(level),
      reservation,
      on: new Date().toISOString(),
      // Of the map as it stands at this very moment: what was shown is what is signed.
      contentHash: hashOf(map.document),
    };
    if (!verbs.dispatch({ id: 'signOff.sign', payload })) return;
    keepHalfSigned(docId, leader.id, null);
    onSigned();
  };
  return (
    <section className={styles['sheet']} aria-labelledby="sign-title">
      <h3 id="sign-title" className={styles['large']}>
        {`${leader.title}, do you stand behind this map?`}
      </h3>
      {readiness && readiness.overall !== 'green' && (
        <p className={styles['soft']}>
          Not all five conditions hold yet. One can sign with a reservation, or settle first.
        </p>
      )}
      {signature && (
        <p className={styles['signature']} data-stale={isStale || undefined}>
          {`Signed on ${dayWords(signature.on)} with ${signature.level}: ${AGREEMENT_SCALE[signature.level] ?? ''}. `}
          {isStale && 'The map has changed since, so it needs to be signed again.'}
        </p>
      )}
      <RadioGroup
        label="How far"
        isLabelHidden
        value={level}
        choices={CHOICES}
        onChange={(chosen) => change({ level: chosen })}
      />
      <TextArea
        label={
          level !== '' && Number(level) < LEAST
            ? 'What would have to change'
            : 'With what reservation, if any'
        }
        value={reservation}
        rows={2}
        onType={(typed) => change({ reservation: typed })}
      />
      <div>
        <Button variant="primary" disabled={level === ''} onClick={sign}>
          {`Sign as ${leader.title}`}
        </Button>
      </div>
      <p className={styles['soft']}>
        The signature holds for the map as it is now. When somebody changes the map later, it shows
        as out of date.
      </p>
    </section>
  );
}
