// npm test: installs what is missing, finds an engine, then runs everything that CI runs. Plain
// JavaScript without dependencies (Node 18).
import { findEngine } from '../runtime/engine.mjs';
import { preparePoppler } from './poppler.mjs';
import { prepare } from './prepare.mjs';
import { finish, projectNode, run } from './projectTools.mjs';

await finish(async () => {
  await prepare();
  await preparePoppler((line) => console.log(line));
  // Tests show no window.
  const engine = await findEngine((line) => console.log(line), true);
  console.log(`End-to-end tests run on ${engine.path}`);
  return run(projectNode(), ['build/scripts/check.mjs']);
});
