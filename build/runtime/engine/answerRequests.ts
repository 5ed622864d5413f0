import type { CdpParams } from './CdpConnection.ts';
import { browserSend, onBrowserEvent } from './engine.ts';
import { appScheme, fromEngineUrl, toEnginePolicy, toEngineUrl } from './schemeUrls.ts';

/** One request of a page or worker, in the app's own URLs. */
export interface EngineRequest {
  readonly id: string;
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
  readonly resourceType: string;
  readonly frameId: string | undefined;
  readonly isRedirect: boolean;
}

export interface RequestRules {
  /** False: the request is stopped and a page that navigates stays where it is. */
  readonly admit: (request: EngineRequest) => Promise<boolean>;
  /** The app's answer to a request of one of its own schemes. */
  readonly answer: (request: EngineRequest, scheme: string) => Promise<Response | undefined>;
  /** The app's last word on the headers of an answer. */
  readonly reviseHeaders: (
    request: EngineRequest,
    status: number,
    headers: Record<string, string[]>,
  ) => Promise<Record<string, string[]>>;
}

const POLICY_HEADERS = new Set(['content-security-policy', 'content-security-policy-report-only']);

/**
 * Answers every request of every page and worker from the app's own protocol handlers; whatever is
 * not of the app's own schemes fails. Nothing reaches a network.
 */
export function answerRequests(rules: RequestRules): void {
  onBrowserEvent('Fetch.requestPaused', (params) => {
    void handle(toRequest(params), rules).catch(() => {
      // The page or the engine went away in the middle of its request.
    });
  });
}

async function handle(request: EngineRequest, rules: RequestRules): Promise<void> {
  const scheme = appScheme(request.url);
  // A browser's own wish, of which Electron knows nothing.
  if (scheme !== undefined && new URL(request.url).pathname === '/favicon.ico') {
    await browserSend('Fetch.fulfillRequest', { requestId: request.id, responseCode: 204 });
    return;
  }
  const isAdmitted = await rules.admit(request);
  if (!isAdmitted || scheme === undefined) {
    // "Aborted" leaves a navigating page in place; another reason would show an error page.
    const errorReason = request.resourceType === 'Document' ? 'Aborted' : 'BlockedByClient';
    await browserSend('Fetch.failRequest', { requestId: request.id, errorReason });
    return;
  }
  const response = await rules.answer(request, scheme).catch((problem: unknown) => {
    process.stderr.write(
      `stand-in runtime: the handler of ${scheme}: failed for ${request.url}: ${String(problem)}\n`,
    );
    return undefined;
  });
  if (response === undefined) {
    await browserSend('Fetch.failRequest', { requestId: request.id, errorReason: 'Failed' });
    return;
  }
  const collected: Record<string, string[]> = {};
  for (const [name, value] of response.headers) (collected[name] ??= []).push(value);
  const headers = await rules.reviseHeaders(request, response.status, collected);
  const body = Buffer.from(await response.arrayBuffer());
  await browserSend('Fetch.fulfillRequest', {
    requestId: request.id,
    responseCode: response.status,
    responseHeaders: Object.entries(headers).flatMap(([name, values]) =>
      values.map((value) => ({ name, value: toEngineHeader(name.toLowerCase(), value) })),
    ),
    body: body.toString('base64'),
  });
}

function toEngineHeader(name: string, value: string): string {
  if (POLICY_HEADERS.has(name)) return toEnginePolicy(value);
  if (name === 'location' || name === 'access-control-allow-origin') return toEngineUrl(value);
  return value;
}

function toRequest(params: CdpParams): EngineRequest {
  const request = params['request'] as {
    url: string;
    method: string;
    headers: Record<string, string>;
    postData?: string;
  };
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      /^(origin|referer)$/i.test(name) ? fromEngineUrl(value) : value,
    ]),
  );
  return {
    id: params['requestId'] as string,
    url: fromEngineUrl(request.url),
    method: request.method,
    headers,
    body: request.postData,
    resourceType: params['resourceType'] as string,
    frameId: params['frameId'] as string | undefined,
    isRedirect: params['redirectedRequestId'] !== undefined,
  };
}
