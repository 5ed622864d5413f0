/**
 * npm run build [-- --force] [-- <target> ...]: builds what is stale into out/.
 */
import process from 'node:process';
import { BUILD_TARGETS, buildOrExit } from './buildTargets.mjs';
import { ensureProjectNode } from './projectNode.mjs';

ensureProjectNode();

const args = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith('-'));
const unknown = names.find((name) => !BUILD_TARGETS.some((target) => target.name === name));
if (unknown) {
  const known = BUILD_TARGETS.map(({ name }) => name).join(', ');
  console.error(`There is no build target "${unknown}"; there are ${known}.`);
  process.exit(2);
}
await buildOrExit({
  ...(names.length > 0 && { names }),
  isForced: args.includes('--force'),
  log: (line) => console.log(line),
});
