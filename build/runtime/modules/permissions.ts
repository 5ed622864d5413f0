import { browserSend, onEngineGone } from '../engine/engine.ts';
import { toEngineUrl } from '../engine/schemeUrls.ts';
import { checkPermission } from './session.ts';

/** Electron's permission names and the engine's. */
const PERMISSIONS: Record<string, string> = {
  'clipboard-read': 'clipboardReadWrite',
  'clipboard-sanitized-write': 'clipboardSanitizedWrite',
  geolocation: 'geolocation',
  'idle-detection': 'idleDetection',
  midi: 'midi',
  midiSysex: 'midiSysex',
  notifications: 'notifications',
  'storage-access': 'storageAccess',
  'window-management': 'windowManagement',
};

const settled = new Set<string>();
onEngineGone(() => settled.clear());

/**
 * Brings the engine in line with the app's permission check handler, once per origin: what the
 * handler allows is granted, everything else is refused.
 */
export async function settlePermissions(origin: string): Promise<void> {
  if (settled.has(origin)) return;
  settled.add(origin);
  const permissions = Object.entries(PERMISSIONS)
    .filter(([name]) => checkPermission(name, origin))
    .map(([, name]) => name);
  await browserSend('Browser.grantPermissions', { origin: toEngineUrl(origin), permissions });
}
