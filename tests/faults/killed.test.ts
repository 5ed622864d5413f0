import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aDesk, aSaver } from './support/aDesk.ts';

/** `npm run test:long` sets 1,000, a release 10,000. */
const KILLS = Number(process.env['REMIT_KILLS'] ?? 20);
const LONGEST_MS = 40;
const isWindows = process.platform === 'win32';

describe('F1: killed at a random moment while saving', () => {
  it.skipIf(isWindows)(
    `${KILLS} times: the last acknowledged version or the next one, whole`,
    async () => {
      let acknowledgedInAll = 0;
      for (let kill = 0; kill < KILLS; kill++) {
        const desk = aDesk(undefined, 50_000);
        const saver = await aSaver(desk, 50_000);
        saver.send('loop');
        let acknowledged = 1;
        const reading = (async () => {
          for (let line = await saver.next(); line !== null; line = await saver.next()) {
            const { version, reply } = JSON.parse(line) as {
              version: number;
              reply: { kind: string };
            };
            expect(reply.kind).toBe('done');
            acknowledged = version;
          }
        })();
        await new Promise((resolve) => setTimeout(resolve, 10 + Math.random() * LONGEST_MS));
        saver.process.kill('SIGKILL');
        await Promise.all([saver.ended, reading]);
        const found = desk.version();
        expect([acknowledged, acknowledged + 1], `kill ${kill}`).toContain(found);
        acknowledgedInAll += acknowledged - 1;

        await desk.files.open(desk.path);
        expect(readdirSync(dirname(desk.path)), `kill ${kill}`).toEqual(['Board.remit']);
      }
      expect(acknowledgedInAll).toBeGreaterThan(0);
    },
    KILLS * 6_000,
  );
});
