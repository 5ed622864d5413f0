import { randomUUID } from 'node:crypto';
import { bridgeSide } from './bridgeSide.ts';
import { createCodec } from './codec.ts';
import { preloadWorld, WORLD_HANDLE } from './preloadWorld.ts';
import type { PreloadFacts } from './preloadWorld.ts';

/** Scripts for every new document of one window, in the order in which they must be registered. */
export interface PageScripts {
  readonly worldName: string;
  readonly binding: string;
  readonly pageSource: string;
  readonly preloadSource: string;
}

/**
 * @param preload source text of the app's preload, or undefined when the window has none
 * @param processFacts what the preload sees as `process`
 * @param asksBeforeClose the engine asks us before a person closes the window
 */
export function pageScripts(
  preload: string | undefined,
  processFacts: Record<string, unknown>,
  asksBeforeClose: boolean,
): PageScripts {
  const secret = randomUUID();
  const facts: PreloadFacts = {
    binding: `__standinPost${secret.slice(0, 8)}`,
    toPage: `${secret}>page`,
    fromPage: `${secret}>preload`,
    process: processFacts,
    asksBeforeClose,
  };
  // Like Electron without nodeIntegrationInSubFrames: a frame inside the page gets nothing.
  const inTopFrame = (body: string): string => `{ if (window === window.top) { ${body} } }`;
  const json = JSON.stringify;
  return {
    worldName: `Electron Isolated Context ${secret}`,
    binding: facts.binding,
    pageSource: inTopFrame(`(${bridgeSide})(${json(facts.fromPage)}, ${json(facts.toPage)});`),
    preloadSource: inTopFrame(`
      const standinFacts = ${json(facts)};
      const standinRequire = (${preloadWorld})(standinFacts, (${createCodec}), (${bridgeSide}), ${json(WORLD_HANDLE)});
      (function (exports, require, module, process) {
${preload ?? ''}
      })({}, standinRequire, { exports: {} }, Object.freeze(standinFacts.process));`),
  };
}
