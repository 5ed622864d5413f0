/**
 * npm run sbom: the software that ships, as CycloneDX, from the lock file to dist/remit.cdx.json.
 * Development tools are left out, but for Electron: its binary is the app's engine.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from './projectNode.mjs';

const result = spawnSync(
  'npm',
  [
    'sbom',
    '--sbom-format',
    'cyclonedx',
    '--sbom-type',
    'application',
    '--package-lock-only',
    '--omit',
    'dev',
  ],
  { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' },
);
if (result.status !== 0) {
  console.error(result.stderr || 'npm could not be started.');
  process.exit(1);
}
const bill = JSON.parse(result.stdout);
const { version } = JSON.parse(
  readFileSync(join(ROOT, 'node_modules/electron/package.json'), 'utf8'),
);
bill.components.push({
  'bom-ref': `electron@${version}`,
  type: 'framework',
  name: 'electron',
  version,
  purl: `pkg:npm/electron@${version}`,
  licenses: [{ license: { id: 'MIT' } }],
});
const path = join(ROOT, 'dist/remit.cdx.json');
mkdirSync(join(ROOT, 'dist'), { recursive: true });
writeFileSync(path, `${JSON.stringify(bill, null, 2)}\n`);
console.log(`dist/remit.cdx.json: ${bill.components.length} components`);
