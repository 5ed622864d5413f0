import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '#electron/services/files/FileProblem.ts';
import type { FileReply, Saved } from '#shared/ipc/channels.ts';
import { aDesk, aSaver } from './support/aDesk.ts';
import { attach, CALLS, reasonNotToInject } from './support/inject.ts';

const ERRORS = ['EIO', 'ENOSPC', 'EACCES', 'EPERM', 'EBUSY', 'EXDEV', 'EMFILE', 'EDQUOT'];
/** `npm run test:long` sets `all`: every call with every error instead of one of them in turn. */
const IS_WHOLE = process.env['REMIT_SYSTEM_CALLS'] === 'all';
/** Of one kind of call at most so many, spread over the save, in the short run. */
const POINTS = IS_WHOLE ? Number.POSITIVE_INFINITY : 4;
const PADDING = 20_000;

const reason = reasonNotToInject();
/** A saver that answers no more was ended by the fault. */
const PATIENCE_MS = 4_000;

interface Outcome {
  /** `null` when the process ended before it could answer. */
  readonly reply: FileReply<Saved> | null;
  readonly version: number;
  readonly seen: number;
  readonly left: readonly string[];
}

/** One save while one call of it fails. */
async function saveWith(call: string, fault: string | null): Promise<Outcome> {
  const desk = aDesk(undefined, PADDING);
  const saver = await aSaver(desk, PADDING);
  const end = await attach(saver.pid, call, fault, join(desk.folder, 'strace.log'));
  saver.send('save 2');
  const silence = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  const line = await Promise.race([saver.next(), silence]);
  const reply = line === null ? null : (JSON.parse(line) as { reply: FileReply<Saved> }).reply;
  const seen = await end();
  saver.process.kill('SIGKILL');
  await saver.ended;
  const version = desk.version();
  await desk.files.open(desk.path);
  return { reply, version, seen, left: readdirSync(dirname(desk.path)) };
}

/** Some of the numbers from 1 to `count`, first and last among them. */
function spread(count: number): number[] {
  const points = Math.min(count, POINTS);
  const step = points > 1 ? (count - 1) / (points - 1) : 0;
  return [...new Set(Array.from({ length: points }, (_, index) => 1 + Math.round(index * step)))];
}

const counts = new Map<string, number>();
async function countOf(call: string): Promise<number> {
  const known = counts.get(call) ?? (await saveWith(call, null)).seen;
  counts.set(call, known);
  return known;
}

describe.skipIf(reason !== null)(
  `every system call of a save${reason ? ` (${reason})` : ''}`,
  () => {
    it.each(CALLS)(
      'F2: killed at %s: the old version or the new one',
      async (call) => {
        const count = await countOf(call);
        expect(count).toBeGreaterThan(0);
        for (const when of spread(count)) {
          const { version, left } = await saveWith(call, `signal=KILL:when=${when}`);
          expect([1, 2], `${call} ${when}`).toContain(version);
          expect(left, `${call} ${when}`).toEqual(['Board.remit']);
        }
      },
      300_000,
    );

    it.each(CALLS)(
      'F3: %s fails: the old version, or the new one; told by name',
      async (call) => {
        let turn = CALLS.indexOf(call);
        for (const when of spread(await countOf(call))) {
          const errors = IS_WHOLE ? ERRORS : [ERRORS[turn++ % ERRORS.length] ?? 'EIO'];
          for (const error of errors) {
            const where = `${call} ${when} ${error}`;
            const { reply, version, left } = await saveWith(call, `error=${error}:when=${when}`);
            if (reply === null) expect([1, 2], where).toContain(version);
            else if (reply.kind === 'done') expect(version, where).toBe(2);
            else if (reply.kind === 'trouble') {
              expect(PROBLEM_CODES, where).toContain(reply.trouble.code);
              expect(version, where).toBe(reply.trouble.code === 'E_NOT_CONFIRMED' ? 2 : 1);
            }
            expect(left, where).toEqual(['Board.remit']);
          }
        }
      },
      1_800_000,
    );
  },
);
