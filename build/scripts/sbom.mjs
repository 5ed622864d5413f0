/**
 * npm run sbom: what ships, as CycloneDX, from the lock file to dist/remit.cdx.json. npm's own
 * `--omit dev` would leave out what runtime and tools share, such as React; so the lock file's marks
 * decide. Of the tools only Electron stays: its binary is the app's engine.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from './projectNode.mjs';

const ENGINE = 'node_modules/electron';

const result = spawnSync(
  'npm',
  ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'],
  { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 2 ** 26 },
);
if (result.status !== 0) {
  console.error(result.stderr || 'npm could not be started.');
  process.exit(1);
}

/** @typedef {{ 'bom-ref': string }} Component */
/** @type {{ components: Component[], dependencies: { ref: string, dependsOn: string[] }[], metadata: { component: Component } }} */
const bill = JSON.parse(result.stdout);

/** @type {{ packages: Record<string, { version: string, dev?: boolean, devOptional?: boolean, optional?: boolean }> }} */
const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
const shipped = new Set(
  Object.entries(packages)
    .filter(([path, { dev, devOptional, optional }]) =>
      path === ENGINE
        ? true
        : path !== '' && !path.includes('/@types/') && !dev && !devOptional && !optional,
    )
    .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`),
);
const components = bill.components.filter((component) => shipped.has(component['bom-ref']));
const refs = new Set(components.map((component) => component['bom-ref']));
const isKnown = (/** @type {string} */ ref) => refs.has(ref);
const dependencies = bill.dependencies
  .filter(({ ref }) => isKnown(ref) || ref === bill.metadata.component['bom-ref'])
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(isKnown) }));

mkdirSync(join(ROOT, 'dist'), { recursive: true });
writeFileSync(
  join(ROOT, 'dist/remit.cdx.json'),
  `${JSON.stringify({ ...bill, components, dependencies }, null, 2)}\n`,
);
console.log(`dist/remit.cdx.json: ${components.length} components`);
