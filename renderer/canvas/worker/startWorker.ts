// Vite gives the worker's address as the default export of this request.
// oxlint-disable-next-line import/default
import layoutWorkerUrl from './layoutWorker.ts?worker&url';

interface TrustedPolicy {
  createScriptURL(url: string): unknown;
}

interface TrustedTypesHost {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(url: string): string }): TrustedPolicy;
  };
}

let policy: TrustedPolicy | null = null;

/**
 * Starts the layout worker. The window's Trusted Types policy for scripts knows this one address and
 * no other (a policy may be made only once, hence the memory).
 *
 * @returns `null` where there are no workers; the layout then runs in the window
 */
export function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    policy ??=
      (globalThis as TrustedTypesHost).trustedTypes?.createPolicy('remit-worker', {
        createScriptURL: (url) => {
          if (url !== layoutWorkerUrl) throw new TypeError('This address starts no worker.');
          return url;
        },
      }) ?? null;
    const url = policy ? policy.createScriptURL(layoutWorkerUrl) : layoutWorkerUrl;
    return new Worker(url as string, { type: 'module', name: 'layout' });
  } catch (problem) {
    console.error(problem);
    return null;
  }
}
