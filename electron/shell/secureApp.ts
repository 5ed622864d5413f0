import { app, protocol, session } from 'electron';
import { SCHEME, type createBundleHandler } from './bundleProtocol.ts';
import { lockDownContents, lockDownSession } from './lockDown.ts';

/**
 * Every wall, before there is a window: called while the main script loads, since some of it is too
 * late once Electron is ready. Holds for the command line's hidden windows as well.
 *
 * @param answerBundle answers `app://bundle/`
 * @param devServer address of the development server; `undefined` in every built app
 */
export function secureApp(
  answerBundle: ReturnType<typeof createBundleHandler>,
  devServer: string | undefined,
): void {
  app.enableSandbox();
  // No name resolves: what slips past every other wall still finds nobody to talk to.
  if (devServer === undefined) {
    app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  }
  // Neither CSP nor fetch across origins is loosened; the code cache only makes starting faster.
  const privileges = { standard: true, secure: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
  app.on('web-contents-created', (_event, contents) =>
    lockDownContents(contents, (url) => devServer !== undefined && url === contents.getURL()),
  );
  void app.whenReady().then(() => {
    const allowed = devServer === undefined ? [] : [devServer, devServer.replace(/^http/, 'ws')];
    lockDownSession(session.defaultSession, allowed);
    protocol.handle(SCHEME, answerBundle);
  });
}
