import { err, ok, type Result } from '../lib/result.ts';
import { compileReader, createMisfit, UNFIT } from './compileReader.ts';
import { documentSchema, type MapDocument } from './document.ts';

/** One place of a document that is not as the format says. */
export interface Unfit {
  /** `areas[3].mode`; empty for the document as a whole. */
  readonly place: string;
  /** `expected one of sovereign, coordinated, shared, undecided` */
  readonly expectation: string;
  /** The kind of value is right, and it is beyond a limit of `limits.ts`. */
  readonly isBeyondLimit: boolean;
}

const read = compileReader(documentSchema);

/**
 * Checks unknown data against `documentSchema`, fills in the defaults, and puts known keys in the
 * order of the format, unknown ones after them. What is complete already comes back as it is, not
 * copied. References are not looked at: that is the repair pass of `shared/migrations`.
 */
export function readDocument(value: unknown): Result<MapDocument, Unfit> {
  const misfit = createMisfit();
  const document = read(value, misfit);
  if (document !== UNFIT) return ok(document as MapDocument);
  const { trail, expectation, isBeyondLimit } = misfit;
  return err({ place: placeOf(trail.toReversed()), expectation, isBeyondLimit });
}

/** `['areas', 3, 'mode']` as a person reads it: `areas[3].mode`. */
export function placeOf(path: readonly (string | number)[]): string {
  return path
    .map((step) =>
      typeof step === 'number'
        ? `[${step}]`
        : /^[A-Za-z_]\w*$/.test(step)
          ? `.${step}`
          : `[${JSON.stringify(step)}]`,
    )
    .join('')
    .replace(/^\./, '');
}
