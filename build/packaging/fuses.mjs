import { FuseV1Options, FuseVersion } from '@electron/fuses';

/**
 * Every fuse of the Electron binary, decided. Off are the ways to turn the shipped binary into a
 * Node runner or a debugger's target and to give file: pages more than the web gives them; on is the
 * check that only our own archive runs (macOS and Windows compare its hash as well).
 *
 * @type {import('@electron/fuses').FuseConfig}
 */
export const FUSES = {
  version: FuseVersion.V1,
  // A fuse that a new Electron adds stops the packaging until it is decided here.
  strictlyRequireAllFuses: true,
  [FuseV1Options.RunAsNode]: false,
  // There are no cookies, and encryption would ask for the person's keychain.
  [FuseV1Options.EnableCookieEncryption]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
};
