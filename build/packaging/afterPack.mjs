import { join } from 'node:path';
import { flipFuses } from '@electron/fuses';
import { FUSES } from './fuses.mjs';

/**
 * Called by electron-builder when an app folder is complete and not yet signed. It flips the fuses
 * itself: the version of @electron/fuses that electron-builder brings does not know all of them.
 *
 * @param {import('electron-builder').AfterPackContext} context
 */
export default async function afterPack({ appOutDir, electronPlatformName, packager }) {
  const name = packager.appInfo.productFilename;
  const binaries = {
    darwin: `${name}.app`,
    win32: `${name}.exe`,
    linux:
      /** @type {{ executableName?: string }} */ (/** @type {unknown} */ (packager))
        .executableName ?? name,
  };
  const binary = binaries[/** @type {keyof typeof binaries} */ (electronPlatformName)];
  await flipFuses(join(appOutDir, binary), {
    ...FUSES,
    // Flipping breaks the signature that an Apple processor asks for; without a certificate it is
    // made again here, with one the signing that follows replaces it.
    resetAdHocDarwinSignature: electronPlatformName === 'darwin',
  });
}
