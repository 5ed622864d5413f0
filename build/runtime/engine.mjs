// Finds what the app runs on: Electron's own binary where there is one, else an installed Chromium.
// Plain JavaScript without dependencies (Node 18): it runs before `npm ci` has brought anything.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const cacheFile = join(projectRoot, '.cache', 'electron-download.json');
const DAY = 24 * 60 * 60 * 1000;
const DOWNLOAD_LIMIT = 180_000;
const REACH_LIMIT = 3_000;

/** @returns {string | null} the real Electron binary, if this clone has it */
export function electronBinary() {
  const folder = join(projectRoot, 'node_modules', 'electron');
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist');
  /** @type {Partial<Record<NodeJS.Platform, string>>} */
  const names = {
    darwin: 'Electron.app/Contents/MacOS/Electron',
    win32: 'electron.exe',
  };
  const binary = join(dist, names[process.platform] ?? 'electron');
  return existsSync(binary) ? binary : null;
}

/**
 * An installed Chromium, Chrome or Edge. Where nobody looks on, Chromium without a browser around the page
 * (Debian's `chromium-headless-shell`) goes first: the same engine, as bare as it is in Electron. Starting the
 * app costs two thirds of the time then.
 * @param {boolean} [isHeadless] whether no window is to be seen
 * @returns {string | null}
 */
export function installedChromium(isHeadless = false) {
  const candidates = isHeadless
    ? [...shellCandidates(), ...chromiumCandidates()]
    : chromiumCandidates();
  return candidates.find((path) => existsSync(path)) ?? null;
}

function shellCandidates() {
  if (process.platform !== 'linux') return [];
  return [...searchedFolders()].map((folder) => join(folder, 'chromium-headless-shell'));
}

function searchedFolders() {
  const folders = new Set([...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin']);
  // A snap sees neither /tmp nor hidden folders, where profile and tests live: last choice.
  folders.delete('/snap/bin');
  return folders;
}

function chromiumCandidates() {
  if (process.platform === 'darwin') {
    const apps = [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      apps.map((app) => join(folder, app)),
    );
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((folder) => folder !== undefined);
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  const names = [
    'chromium',
    'google-chrome-stable',
    'google-chrome',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  return [
    ...names.flatMap((name) => [...searchedFolders()].map((folder) => join(folder, name))),
    '/snap/bin/chromium',
  ];
}

/**
 * What the app can run on here, without changing the machine.
 * `REMIT_ENGINE` (a path to Electron or to a Chromium) goes before everything else.
 * @param {boolean} [isHeadless] whether no window is to be seen
 * @returns {{ kind: 'electron' | 'chromium', path: string } | null}
 */
export function presentEngine(isHeadless = false) {
  const chosen = process.env['REMIT_ENGINE'];
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) throw new Error(`REMIT_ENGINE names ${chosen}, which does not exist.`);
    return { kind: /electron(\.exe)?$/i.test(chosen) ? 'electron' : 'chromium', path: chosen };
  }
  const electron = electronBinary();
  if (electron !== null) return { kind: 'electron', path: electron };
  const chromium = installedChromium(isHeadless);
  return chromium === null ? null : { kind: 'chromium', path: chromium };
}

/**
 * The engine, obtained if need be: Electron's own download is tried once (a failure is remembered
 * for a day), then an installed browser, then Debian's package where that is possible.
 * @param {(line: string) => void} say receives one line per step that takes time
 * @param {boolean} [isHeadless] whether no window is to be seen
 * @returns {Promise<{ kind: 'electron' | 'chromium', path: string }>}
 * @throws {Error} with one sentence for a person
 */
export async function findEngine(say = ignore, isHeadless = false) {
  if (!process.env['REMIT_ENGINE'] && electronBinary() === null) await downloadElectron(say);
  const present = presentEngine(isHeadless);
  if (present !== null) return present;
  if (installDebianChromium(say, isHeadless)) {
    const installed = installedChromium(isHeadless);
    if (installed !== null) return { kind: 'chromium', path: installed };
  }
  throw new Error(
    "Remit needs Electron's binary or an installed Chromium, Chrome or Edge, and this machine has none: " +
      'install one, or name it in REMIT_ENGINE.',
  );
}

function ignore() {}

/** @param {(line: string) => void} say */
async function downloadElectron(say) {
  const installer = join(projectRoot, 'node_modules', 'electron', 'install.js');
  if (!existsSync(installer) || failedToday()) return;
  const mirrored = [
    'ELECTRON_MIRROR',
    'npm_config_electron_mirror',
    'HTTPS_PROXY',
    'https_proxy',
  ].some((name) => process.env[name]);
  let arrived = false;
  if (mirrored || (await canReach('github.com'))) {
    say("Fetching Electron's binary (once) ...");
    const node = join(
      projectRoot,
      'node_modules',
      'node',
      'bin',
      process.platform === 'win32' ? 'node.exe' : 'node',
    );
    const program = existsSync(node) ? node : process.execPath;
    spawnSync(program, [installer], { stdio: 'ignore', timeout: DOWNLOAD_LIMIT });
    arrived = electronBinary() !== null;
  }
  if (arrived) return;
  say("Electron's binary cannot be fetched here; using an installed browser instead.");
  mkdirSync(dirname(cacheFile), { recursive: true });
  writeFileSync(cacheFile, JSON.stringify({ version: electronVersion(), failedAt: Date.now() }));
}

function failedToday() {
  try {
    const { version, failedAt } = JSON.parse(readFileSync(cacheFile, 'utf8'));
    return version === electronVersion() && Date.now() - failedAt < DAY;
  } catch {
    return false;
  }
}

function electronVersion() {
  const path = join(projectRoot, 'node_modules', 'electron', 'package.json');
  return JSON.parse(readFileSync(path, 'utf8')).version;
}

/**
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function canReach(host) {
  return new Promise((resolve) => {
    const socket = connect({ host, port: 443 });
    /** @param {boolean} reached */
    const done = (reached) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(reached);
    };
    const timer = setTimeout(() => done(false), REACH_LIMIT);
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
  });
}

/**
 * @param {(line: string) => void} say
 * @param {boolean} isHeadless
 * @returns {boolean} whether a package was installed
 */
function installDebianChromium(say, isHeadless) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  if (!existsSync('/usr/bin/apt-get')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  /** @param {string[]} args */
  const run = (...args) => spawnSync('apt-get', args, { stdio: 'ignore', env, timeout: 600_000 });
  let isUpdated = false;
  // Older releases of Debian have no package of the bare engine.
  for (const name of [...(isHeadless ? ['chromium-headless-shell'] : []), 'chromium']) {
    say(`Installing the Debian package "${name}" (once) ...`);
    if (!isUpdated) run('update');
    isUpdated = true;
    if (run('install', '-y', '--no-install-recommends', name).status === 0) return true;
  }
  return false;
}
