/**
 * npm run dev: the renderer from Vite's server with hot reload; the main process and the preload are
 * built again at every change and the app is started anew. Nothing of this reaches out/.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer as createProbe } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { appCommand } from '../setup/launchApp.mjs';
import { projectEnv } from '../setup/projectTools.mjs';
import { ROOT, ensureProjectNode } from './projectNode.mjs';

ensureProjectNode();
const { build, createServer } = await import('vite');

const HOST = '127.0.0.1';
const OUT = join(ROOT, '.cache/dev');
const RESTART_DELAY_MS = 150;

const port = await freePort();
const serverUrl = `http://${HOST}:${port}`;
const server = await createServer({
  configFile: join(ROOT, 'build/vite.renderer.config.ts'),
  server: {
    host: HOST,
    port,
    strictPort: true,
    // The page's own address is app://bundle, from which no address of a websocket follows.
    ws: { host: HOST, clientPort: port, protocol: 'ws' },
  },
});
await server.listen();
console.log(`renderer: ${serverUrl}`);

/** @type {import('node:child_process').ChildProcess | undefined} */
let app;
/** @type {NodeJS.Timeout | undefined} */
let restart;
let isStopping = false;
/** Whether every part was built once: before that there is no app to start. */
let isComplete = false;

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createProbe();
    probe.once('error', reject);
    probe.listen(0, HOST, () => {
      const address = probe.address();
      const found = address && typeof address === 'object' ? address.port : 0;
      probe.close(() => resolve(found));
    });
  });
}

function startApp() {
  const { command, args } = appCommand(OUT);
  // Chromium keeps pages from sockets of this machine, where the server of the reloads is.
  const isReachable =
    '--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets';
  const child = spawn(command, [...args, isReachable, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: projectEnv(),
  });
  app = child;
  child.on('exit', () => {
    // The person closed the window: end. A restart has replaced `app` before it ends the old one.
    if (app === child) void stop();
  });
}

function restartApp() {
  clearTimeout(restart);
  restart = setTimeout(() => {
    const old = app;
    app = undefined;
    if (!old || old.exitCode !== null) return startApp();
    old.once('exit', startApp);
    old.kill();
  }, RESTART_DELAY_MS);
}

async function stop() {
  if (isStopping) return;
  isStopping = true;
  app?.kill();
  await server.close();
  process.exit(0);
}
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());

/** @param {string} config @param {string} folder @returns {Promise<void>} after the first build */
async function watch(config, folder) {
  const watcher = await build({
    configFile: join(ROOT, config),
    mode: 'development',
    define: { __DEV_SERVER__: JSON.stringify(serverUrl) },
    build: { watch: {}, outDir: join(OUT, folder) },
  });
  if (!('on' in watcher)) throw new Error(`${config} was built once instead of being watched.`);
  return new Promise((resolve) => {
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') console.error(event.error.message);
      if (event.code !== 'END') return;
      console.log(`${folder}: built`);
      if (isComplete) restartApp();
      resolve();
    });
  });
}

// A name of its own, so that settings and the single instance are not those of an installed Remit.
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const description = { name: 'remit-dev', version, type: 'module', main: 'main/main.js' };
mkdirSync(OUT, { recursive: true });
writeFileSync(join(OUT, 'package.json'), JSON.stringify(description));

await watch('build/vite.preload.config.ts', 'preload');
await watch('build/vite.notesPreload.config.ts', 'notesPreload');
await watch('build/vite.printPreload.config.ts', 'printPreload');
await watch('build/vite.diskThread.config.ts', 'diskThread');
await watch('build/vite.main.config.ts', 'main');
isComplete = true;
startApp();
