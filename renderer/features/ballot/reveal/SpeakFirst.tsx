import { theLeader } from '#shared/audit/names.ts';
import type { Id } from '#shared/document/fields.ts';
import { capitalised, counted, joinWords } from '#shared/lib/sentence.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import styles from './Reveal.module.css';

/** More names than these at one end make no sentence. */
const NAMED = 3;

function namesOf(model: MapModel, ids: readonly Id[]): string {
  const named = ids.slice(0, NAMED).map((id) => theLeader(model, id));
  const others = ids.length - named.length;
  return joinWords(others > 0 ? [...named, counted(others, 'other')] : named);
}

export interface SpeakFirstProps {
  readonly model: MapModel;
  /** Those at the one end and those at the other. */
  readonly low: readonly Id[];
  readonly high: readonly Id[];
}

/** Who sees it most differently; they speak first, so that nobody just joins the many. */
export function SpeakFirst({ model, low, high }: SpeakFirstProps) {
  if (low.length === 0 || high.length === 0) return null;
  const isPair = low.length === 1 && high.length === 1;
  return (
    <p className={styles.speak}>
      {isPair
        ? `${capitalised(namesOf(model, low))} and ${namesOf(model, high)} see it most differently: let them speak first.`
        : `${capitalised(namesOf(model, low))} on one side and ${namesOf(model, high)} on the other see it most differently: let them speak first.`}
    </p>
  );
}
