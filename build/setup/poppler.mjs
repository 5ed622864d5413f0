// Plain JavaScript without dependencies (Node 18).
import { spawnSync } from 'node:child_process';
import { run } from './projectTools.mjs';

/** Whether the tools with which the tests read PDFs back are there. */
function hasPoppler() {
  return spawnSync('pdfinfo', ['-v'], { stdio: 'ignore' }).error === undefined;
}

/**
 * Installs poppler's tools where that takes no password (root on Debian and its kin); elsewhere it
 * says how. Only tests need them: the app does not.
 *
 * @param {(line: string) => void} say
 */
export async function preparePoppler(say) {
  if (hasPoppler()) return;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    say('Installing poppler-utils, with which the tests read PDFs back ...');
    const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, isQuiet: true };
    const install = ['install', '-y', '--no-install-recommends', 'poppler-utils'];
    if ((await run('apt-get', install, options)) !== 0) {
      await run('apt-get', ['update'], options);
      await run('apt-get', install, options);
    }
    if (hasPoppler()) return;
  }
  say(
    'poppler is missing, so the tests that read PDFs back will fail: install it (apt-get install poppler-utils, brew install poppler).',
  );
}
