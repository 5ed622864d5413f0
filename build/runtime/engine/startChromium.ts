import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { presentEngine } from '../engine.mjs';
import { settings } from '../settings.ts';
import { CdpConnection } from './CdpConnection.ts';
import { engineSwitches } from './engineSwitches.ts';
import { guardProcess } from './guardProcess.ts';

/** A running Chromium and the connection that drives it. */
export interface Chromium {
  readonly connection: CdpConnection;
  readonly path: string;
  readonly profile: string;
  readonly isUnsandboxed: boolean;
  /** Ends the engine's whole process tree now; its throw-away profile goes with it. */
  readonly end: () => void;
}

/**
 * Starts an installed Chromium with a throw-away profile.
 * @param appSwitches what the app gave to `app.commandLine.appendSwitch`
 * @throws {Error} one sentence when there is none or it does not come up
 */
export async function startChromium(appSwitches: readonly string[]): Promise<Chromium> {
  try {
    return await start(appSwitches, settings().isUnsandboxed);
  } catch (problem) {
    const isSandbox = problem instanceof Error && /sandbox/i.test(problem.message);
    if (settings().isUnsandboxed || !isSandbox) throw problem;
    process.stderr.write(
      "stand-in runtime: this machine does not allow the engine's sandbox; going on without it\n",
    );
    return await start(appSwitches, true);
  }
}

async function start(appSwitches: readonly string[], isUnsandboxed: boolean): Promise<Chromium> {
  const engine = presentEngine(settings().isHeadless);
  if (engine === null || engine.kind !== 'chromium') {
    throw new Error(
      'The stand-in runtime found no Chromium, Chrome or Edge: install one, or name it in REMIT_ENGINE.',
    );
  }
  const profile = mkdtempSync(join(tmpdir(), 'remit-engine-'));
  const args = engineSwitches({ settings: settings(), profile, isUnsandboxed, appSwitches });
  const child = spawn(engine.path, args, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...ownTemporaryFolder(profile) },
    // A group of its own: Ctrl+C reaches the app, which decides, and the whole group can be ended.
    detached: process.platform !== 'win32',
  });
  const isGuarded = guardProcess(child, profile);
  const complaints = relayStderr(child);
  const end = (): void => {
    endTree(child);
    if (!isGuarded) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  const connection = new CdpConnection(child.stdio[3] as Writable, child.stdio[4] as Readable);
  try {
    await Promise.race([
      connection.send('Browser.getVersion'),
      new Promise((_resolve, reject) => {
        child.once('error', reject);
        child.once('exit', (code) =>
          reject(new Error(`${engine.path} ended with ${code}: ${complaints.join(' ')}`)),
        );
      }),
    ]);
  } catch (problem) {
    end();
    const reason = [
      problem instanceof Error ? problem.message : String(problem),
      ...complaints,
    ].join(' ');
    throw new Error(`The stand-in runtime could not start ${engine.path}: ${reason}`, {
      cause: problem,
    });
  }
  return { connection, path: engine.path, profile, isUnsandboxed, end };
}

/**
 * What Chromium lays down for the length of a run goes with its profile. On macOS the folder's name is so
 * long that a socket in it could not be opened.
 */
function ownTemporaryFolder(profile: string): NodeJS.ProcessEnv {
  return process.platform === 'linux' ? { TMPDIR: profile } : {};
}

/** Passes on the line that Playwright waits for; keeps the rest, mostly noise, for a failed start. */
function relayStderr(child: ChildProcess): string[] {
  const complaints: string[] = [];
  const isVerbose = process.env['REMIT_ENGINE_LOG'] === '1';
  createInterface({ input: child.stderr! }).on('line', (line) => {
    if (isVerbose || line.startsWith('DevTools listening on ')) process.stderr.write(`${line}\n`);
    else if (complaints.length < 20) complaints.push(line);
  });
  return complaints;
}

function endTree(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Gone already, which is what was asked.
  }
}
