import { readFileSync } from 'node:fs';
import type Electron from 'electron';
import { pageScripts, type PageScripts } from '../page/pageScripts.ts';
import { settings } from '../settings.ts';

/** What a window's page runs before its own scripts: the preload that the app names, in its own world. */
export function scriptsFor({
  preload,
  additionalArguments = [],
}: Electron.WebPreferences): PageScripts {
  return pageScripts(
    preload === undefined ? undefined : readFileSync(preload, 'utf8'),
    {
      platform: process.platform,
      arch: process.arch,
      versions: process.versions,
      type: 'renderer',
      sandboxed: true,
      contextIsolated: true,
      env: {},
      argv: [process.execPath, ...additionalArguments],
    },
    !settings().isHeadless,
  );
}

/** The runtime has one kind of window, the safe one; it does not pretend to honour another. */
export function refuseUnsafe(preferences: Electron.WebPreferences): void {
  const { nodeIntegration, contextIsolation, sandbox, webSecurity, webviewTag } = preferences;
  if (
    nodeIntegration ||
    contextIsolation === false ||
    sandbox === false ||
    webSecurity === false ||
    webviewTag
  ) {
    throw new Error(
      'the stand-in runtime has only sandboxed, isolated windows without Node or webview',
    );
  }
}
