/**
 * Chromium does not know the app's own scheme: `app://bundle/x` is served as
 * `http://bundle.app.localhost/x`, which is a secure context and never leaves the machine. The app
 * and its main process only ever see the first form.
 */
const schemes = new Set<string>();

export function addScheme(scheme: string): void {
  schemes.add(scheme);
}

/** `app://bundle/x` → `http://bundle.app.localhost/x`; anything else unchanged. */
export function toEngineUrl(url: string): string {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/is.exec(url);
  if (match === null || !schemes.has(match[1]!.toLowerCase())) return url;
  return `http://${match[2]}.${match[1]!.toLowerCase()}.localhost${match[3]}`;
}

/** `http://bundle.app.localhost/x` → `app://bundle/x`; anything else unchanged. */
export function fromEngineUrl(url: string): string {
  const match = /^http:\/\/([^/?#]*)\.([a-z0-9+-]+)\.localhost(?=[/?#]|$)(.*)$/is.exec(url);
  if (match === null || !schemes.has(match[2]!)) return url;
  return `${match[2]}://${match[1]}${match[3]}`;
}

/** The scheme of a URL in either form, when the app has registered or handles it. */
export function appScheme(url: string): string | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(fromEngineUrl(url))?.[1]?.toLowerCase();
  return scheme !== undefined && schemes.has(scheme) ? scheme : undefined;
}

/** `app:` as a source in a policy means every host of the scheme. */
export function toEnginePolicy(policy: string): string {
  return policy.replace(
    /(^|[\s;])([a-z][a-z0-9+-]*):(\/\/[^\s;]+)?(?=[\s;]|$)/gi,
    (whole, lead: string, scheme: string, rest?: string) => {
      if (!schemes.has(scheme.toLowerCase())) return whole;
      return rest === undefined
        ? `${lead}http://*.${scheme}.localhost`
        : `${lead}${toEngineUrl(`${scheme}:${rest}`)}`;
    },
  );
}
