import { FUSES } from './fuses.mjs';

/**
 * Called by electron-builder when an app folder is complete and not yet signed.
 *
 * @param {import('electron-builder').AfterPackContext} context
 */
export default async function afterPack(context) {
  await context.packager.addElectronFuses(context, {
    ...FUSES,
    // Flipping breaks the signature that an Apple processor asks for; without a certificate it is
    // made again here, with one the signing that follows replaces it.
    resetAdHocDarwinSignature: context.electronPlatformName === 'darwin',
  });
}
