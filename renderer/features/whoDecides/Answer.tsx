import { Check, Copy, CornerDownLeft, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { isBlank } from '#shared/lib/isBlank.ts';
import type { AnswerItem, AreaAnswer } from '#shared/model/areaAnswer.ts';
import { areaAnswerText } from '#shared/model/areaAnswerText.ts';
import { MODE_LETTERS, MODE_NAMES } from '#shared/model/partWords.ts';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './WhoDecides.module.css';

export interface AnswerProps {
  readonly answer: AreaAnswer;
  readonly onGo: () => void;
}

/** Who decides in one area, and what one has to know before one calls. */
export function Answer({ answer, onGo }: AnswerProps) {
  const { area, saying, isSettled, parts } = answer;
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const copy = async () => {
    const isCopied = await navigator.clipboard.writeText(areaAnswerText(answer)).then(
      () => true,
      () => false,
    );
    setCopied(isCopied ? 'yes' : 'failed');
  };
  const hidden = parts.some((part) => part.items.some((item) => item.isConfidential));
  return (
    <article className={styles.answer}>
      <div className={styles.words} tabIndex={0} role="group" aria-label="Answer">
        <header>
          <h2 className={styles.title}>{area.name}</h2>
          <p className={styles.lane}>
            <span className={styles.letter} aria-hidden>
              {MODE_LETTERS[area.mode]}
            </span>
            {[MODE_NAMES[area.mode], area.domain.trim(), area.critical ? 'critical' : '']
              .filter((word) => !isBlank(word))
              .join(' · ')}
          </p>
        </header>
        <p className={styles.saying} data-open={!isSettled || undefined} role="status">
          {saying}
        </p>
        <dl className={styles.parts}>
          {parts.map(({ kind, label, items }) => (
            <div key={kind} className={styles.part} data-kind={kind}>
              <dt>{label}</dt>
              {items.map((item, index) => (
                <Line key={`${index} ${item.text}`} item={item} />
              ))}
            </div>
          ))}
        </dl>
      </div>
      <footer className={styles.foot}>
        <span className={styles.done} role="status">
          {copied === 'yes' && (
            <>
              <Check aria-hidden />
              {hidden ? 'Copied, without what is confidential.' : 'Copied.'}
            </>
          )}
          {copied === 'failed' && 'Another program holds the clipboard. Try again.'}
        </span>
        <Button icon={<Copy aria-hidden />} onClick={() => void copy()}>
          Copy the answer
        </Button>
        <Button variant="primary" icon={<CornerDownLeft aria-hidden />} onClick={onGo}>
          Show on the map
        </Button>
      </footer>
    </article>
  );
}

function Line({ item }: { readonly item: AnswerItem }) {
  return (
    <dd className={styles.line}>
      {item.isConfidential && (
        <span className={styles.confidential}>
          <EyeOff aria-hidden />
          Confidential
        </span>
      )}
      <span className={styles.text}>{item.text}</span>
      {item.note !== '' && <span className={styles.note}>{item.note}</span>}
    </dd>
  );
}
