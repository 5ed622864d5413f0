import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEPT_BACKUPS, KEPT_DAYS } from '#electron/services/files/limits.ts';
import { surplusOf } from '#electron/services/files/surplusOf.ts';
import { localDay } from '#shared/lib/localDay.ts';

const HOUR = 3_600_000;

/** What was kept one after the other, by a clock that mostly goes on, may stand still and may jump. */
const kept = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 0, max: 30 * HOUR }) },
      { weight: 1, arbitrary: fc.integer({ min: -400 * 24 * HOUR, max: 400 * 24 * HOUR }) },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    { maxLength: 120 },
  )
  .map((steps) => {
    let moment = Date.UTC(2026, 0, 1);
    return steps.map((step, index) => {
      moment = Math.max(0, moment + (step ?? 0));
      return { index, savedAt: step === null ? null : moment };
    });
  });

const dayOf = ({ savedAt }: { readonly savedAt: number | null }) =>
  savedAt === null ? null : localDay(new Date(savedAt));

describe('F18: what need not be kept any more', () => {
  it('law: the newest 20 stay, whatever the clock said, and there are never more than 50', () => {
    fc.assert(
      fc.property(kept, (all) => {
        const gone = new Set(surplusOf(all));
        const stays = all.filter((one) => !gone.has(one));
        expect(stays.slice(-KEPT_BACKUPS)).toEqual(all.slice(-KEPT_BACKUPS));
        expect(stays.length).toBeLessThanOrEqual(KEPT_BACKUPS + KEPT_DAYS);
      }),
    );
  });

  it('law: of each day beyond them the last one stays, of the latest 30 that are told apart', () => {
    fc.assert(
      fc.property(kept, (all) => {
        const gone = new Set(surplusOf(all));
        const older = all.slice(0, Math.max(0, all.length - KEPT_BACKUPS));
        const lasts = older.filter(
          (one) =>
            dayOf(one) !== null &&
            !all.some((later) => later.index > one.index && dayOf(later) === dayOf(one)),
        );
        const stays = older.filter((one) => !gone.has(one));
        expect(stays).toEqual(lasts.slice(-KEPT_DAYS));
      }),
    );
  });

  it('law: by a clock that goes on, dropping at each save leaves what dropping at the end would', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 30 * HOUR }), { maxLength: 120 });
    fc.assert(
      fc.property(steps, (hours) => {
        let moment = Date.UTC(2026, 0, 1);
        const all = hours.map((step, index) => ({ index, savedAt: (moment += step) }));
        let stepwise: typeof all = [];
        for (const one of all) {
          const next = [...stepwise, one];
          const gone = new Set(surplusOf(next));
          stepwise = next.filter((each) => !gone.has(each));
        }
        const gone = new Set(surplusOf(all));
        expect(stepwise).toEqual(all.filter((one) => !gone.has(one)));
      }),
    );
  });
});
