import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, type TestContext } from 'vitest';
import { projectRoot } from '../../build/runtime/engine.mjs';
import { NODE } from './support/aDesk.ts';
import { must, needs } from './support/needs.ts';

/**
 * A datagram socket that Chromium binds to a name server's address at each start, to learn whether there is IPv6 at
 * all; nothing is sent through it.
 */
const CHROMIUMS_LOOK = '2001:4860:4860::8888';
/** An engine starts; the machine may be busy. */
const PATIENCE_MS = 120_000;

/** A program in a network that holds nothing but itself, each address that it turns to written to `log`. */
function withoutNetwork(test: TestContext, log: string, ...command: string[]) {
  needs(test, 'unshare', 'ip', 'strace');
  must(test, 'unshare', '-n', 'ip', 'link', 'set', 'lo', 'up');
  const script = 'ip link set lo up && exec strace -f -qq -e trace=connect -o "$0" "$@"';
  return spawnSync('unshare', ['-n', 'sh', '-c', script, log, ...command], { encoding: 'utf8' });
}

/** Addresses outside this computer that were turned to. */
function addressesIn(log: string): string[] {
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => /sa_family=AF_INET6?\b/.test(line))
    .map((line) => /"(?<address>[\d.:a-f]+)"/.exec(line)?.groups?.['address'] ?? line)
    .filter((address) => !/^(?:127\.|::1$|::ffff:127\.)/.test(address));
}

it(
  'T8: a board PDF comes out where there is no network, and none was asked for',
  (test) => {
    const folder = mkdtempSync(join(tmpdir(), 'remit-offline-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const [log, paper] = [join(folder, 'connects'), join(folder, 'board.pdf')];
    const script = join(projectRoot, 'build/scripts/remit.mjs');
    const sample = join(projectRoot, 'shared/samples/merger.remit');
    const { status, stderr } = withoutNetwork(
      test,
      log,
      ...[NODE, script, 'export', sample, '-o', paper],
    );
    expect(status, stderr).toBe(0);
    expect(existsSync(paper) && readFileSync(paper, 'latin1').startsWith('%PDF-')).toBe(true);
    expect(addressesIn(log).filter((address) => address !== CHROMIUMS_LOOK)).toEqual([]);
    expect(readFileSync(log, 'utf8'), 'what was traced is the engine and all of ours').toMatch(
      /sa_family=AF_UNIX/,
    );
  },
  PATIENCE_MS,
);
