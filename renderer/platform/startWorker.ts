interface TrustedPolicy {
  createScriptURL(url: string): unknown;
}

interface TrustedTypesHost {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(url: string): string }): TrustedPolicy;
  };
}

/** The app's own workers, as built (`/assets/layoutWorker-B3ejkskg.js`) and as the dev server has them. */
const OWN = /^\/(?:[\w-]+\/)*(?:layout|audit|pdf)Worker(?:-[\w-]+)?\.(?:js|ts)(?:\?[\w=&]*)?$/;

let policy: TrustedPolicy | null = null;

/**
 * Starts one of the app's workers. The window's Trusted Types policy for scripts knows their addresses
 * and no others (a policy may be made only once, hence the memory).
 *
 * @param url as Vite gives it for `?worker&url`
 * @returns `null` where there are no workers; the work is then done in the window
 */
export function startWorker(url: string, name: string): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    policy ??=
      (globalThis as TrustedTypesHost).trustedTypes?.createPolicy('remit-worker', {
        createScriptURL: (asked) => {
          if (!OWN.test(asked)) throw new TypeError('This address starts no worker.');
          return asked;
        },
      }) ?? null;
    const trusted = policy ? policy.createScriptURL(url) : url;
    return new Worker(trusted as string, { type: 'module', name });
  } catch (problem) {
    console.error(problem);
    return null;
  }
}
