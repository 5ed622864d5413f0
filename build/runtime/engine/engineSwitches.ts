import type { Settings } from '../settings.ts';

interface Choices {
  readonly settings: Settings;
  readonly profile: string;
  readonly isUnsandboxed: boolean;
  readonly appSwitches: readonly string[];
}

const DISABLED_FEATURES = [
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  // Else a page may not open the socket of the development server, which is on this machine.
  'LocalNetworkAccessChecks',
  'LocalNetworkAccessChecksWebSockets',
  'MediaRouter',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'PreconnectToSearch',
  'Translate',
  'PaintHolding',
];

/** Chromium's command line: no browser around the page, no service that would reach a network. */
export function engineSwitches({
  settings,
  profile,
  isUnsandboxed,
  appSwitches,
}: Choices): string[] {
  const title = encodeURIComponent(settings.manifest.productName ?? settings.manifest.name ?? '');
  return [
    '--remote-debugging-pipe',
    // Only Playwright needs a port; without it nothing of this process listens anywhere.
    ...(settings.isDriven ? ['--remote-debugging-port=0'] : []),
    `--user-data-dir=${profile}`,
    ...(settings.isHeadless
      ? ['--headless', '--hide-scrollbars=false', '--font-render-hinting=none']
      : []),
    ...(isUnsandboxed ? ['--no-sandbox'] : []),
    // No bar above the page about unusual switches.
    '--test-type',
    '--block-new-web-contents',
    '--disable-background-networking',
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-breakpad',
    '--disable-client-side-phishing-detection',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-dev-shm-usage',
    '--disable-domain-reliability',
    '--disable-extensions',
    `--disable-features=${DISABLED_FEATURES.join(',')}`,
    '--disable-field-trial-config',
    '--disable-infobars',
    '--disable-quic',
    '--disable-renderer-backgrounding',
    '--disable-search-engine-choice-screen',
    '--disable-sync',
    '--force-color-profile=srgb',
    '--hide-crash-restore-bubble',
    // This machine itself stays reachable, for the development server's reloads; the app's own rule
    // among its switches goes before this one.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    '--metrics-recording-only',
    '--no-default-browser-check',
    '--no-first-run',
    '--no-service-autorun',
    '--password-store=basic',
    '--use-mock-keychain',
    ...appSwitches,
    settings.isHeadless ? 'about:blank' : `--app=data:text/html,<title>${title}</title>`,
  ];
}
