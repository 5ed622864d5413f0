import { useState } from 'react';
import { LAMP_WORDS } from '#shared/audit/lampWords.ts';
import { areaName, theLeaders } from '#shared/audit/names.ts';
import type { Finding } from '#shared/audit/finding.ts';
import { SEVERITIES, SEVERITY_WORDS, type Severity } from '#shared/audit/rule.ts';
import { counted } from '#shared/lib/sentence.ts';
import { METHOD_STEPS } from '#shared/model/methodSteps.ts';
import { useAudit, useReadiness } from '#renderer/store/audit.ts';
import { meetingVerbs } from '#renderer/store/meetingVerbs.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { GateLamp } from '#renderer/ui/GateLamp.tsx';
import { goThere } from '../parts/place.ts';
import styles from './BottomLine.module.css';
import { dayWords } from '#shared/lib/dayWords.ts';

/** The five gates with their reasons, what is open, and what is parked. */
export function Standing() {
  const readiness = useReadiness();
  const findings = (useAudit()?.findings ?? []).filter((finding) => finding.waiver === null);
  if (!readiness) return null;
  return (
    <div className={styles['page']}>
      <p className={styles['overall']}>
        <GateLamp
          size="large"
          status={readiness.overall}
          label={
            readiness.overall === 'green'
              ? 'All five conditions hold.'
              : 'The weakest of the five decides; nothing is averaged.'
          }
        />
      </p>
      <ol className={styles['gates']}>
        {readiness.gates.map(({ step, status, reasons }) => (
          <li key={step} className={styles['gate']}>
            <Button variant="link" onClick={() => meetingVerbs.goToStep(step)}>
              {`${step}. ${METHOD_STEPS[step - 1]?.name ?? ''}`}
            </Button>
            <GateLamp status={status} label={LAMP_WORDS[status]} />
            <ul className={styles['reasons']}>
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <Disputes />
      <section aria-labelledby="open-title">
        <h3 id="open-title" className={styles['title']}>
          What is open
        </h3>
        {findings.length === 0 ? (
          <p className={styles['soft']}>Nothing. The map and what it says of itself agree.</p>
        ) : (
          SEVERITIES.map((severity) => (
            <OpenFindings
              key={severity}
              severity={severity}
              findings={findings.filter((finding) => finding.severity === severity)}
            />
          ))
        )}
      </section>
    </div>
  );
}

/** More than this nobody reads in a meeting; the findings panel holds all. */
const FEW = 12;

function OpenFindings(props: {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}) {
  const { severity, findings } = props;
  const [isAll, setAll] = useState(false);
  if (findings.length === 0) return null;
  const shown = isAll ? findings : findings.slice(0, FEW);
  return (
    <Disclosure
      title={SEVERITY_WORDS[severity]}
      summary={findings.length}
      isInitiallyOpen={severity === 'error'}
    >
      <ul className={styles['open']}>
        {shown.map((finding) => (
          <li key={finding.key} className={styles['openLine']}>
            <span>{finding.message}</span>
            <Button
              variant="link"
              aria-label={`Step ${finding.step}: ${finding.message}`}
              onClick={() => goThere(finding)}
            >
              {`Step ${finding.step}`}
            </Button>
          </li>
        ))}
      </ul>
      {shown.length < findings.length && (
        <div>
          <Button variant="link" onClick={() => setAll(true)}>
            {`Show ${findings.length - shown.length} more`}
          </Button>
        </div>
      )}
    </Disclosure>
  );
}

/** What was parked, so that nobody signs without having seen it. */
function Disputes() {
  const model = useModel();
  const parked = model.document.areas.filter((area) => area.dispute !== null);
  if (parked.length === 0) return null;
  return (
    <section aria-labelledby="parked-title">
      <h3 id="parked-title" className={styles['title']}>
        {`Parked: ${counted(parked.length, 'dispute')}`}
      </h3>
      <ul className={styles['open']}>
        {parked.map(({ id, dispute }) => {
          if (!dispute) return null;
          const claim = dispute.claimantIds;
          return (
            <li key={id} className={styles['openLine']}>
              <span>
                <strong>{areaName(model, id)}</strong>
                {claim.length > 0 && `, claimed by ${theLeaders(model, claim)}`}
                {`. ${settling(dispute)}`}
              </span>
              <Button
                variant="link"
                aria-label={`Step 5: ${areaName(model, id)}`}
                onClick={() => {
                  meetingVerbs.setTopic(5, id);
                  meetingVerbs.goToStep(5);
                }}
              >
                Step 5
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function settling({
  settledBy,
  until,
}: {
  readonly settledBy: string;
  readonly until: string | null;
}) {
  const by = settledBy.trim();
  const day = until === null ? '' : ` by ${dayWords(until)}`;
  return by === '' ? `Who settles it${day} is not said yet.` : `${by} settles it${day}.`;
}
