import type Electron from 'electron';
import { answerRequests } from '../engine/answerRequests.ts';
import type { EngineRequest } from '../engine/answerRequests.ts';
import { answerProtocol } from './protocol.ts';
import { admitRequest, reviseHeaders } from './session.ts';
import { settlePermissions } from './permissions.ts';
import { WebContents } from './WebContents.ts';

const TYPES: Record<string, Electron.OnBeforeRequestListenerDetails['resourceType']> = {
  Document: 'mainFrame',
  Stylesheet: 'stylesheet',
  Script: 'script',
  Image: 'image',
  Font: 'font',
  Media: 'media',
  XHR: 'xhr',
  Fetch: 'xhr',
  Ping: 'ping',
  CSPViolationReport: 'cspReport',
  WebSocket: 'webSocket',
};

let nextId = 1;

/** Puts the app's own say (protocol.handle, webRequest, will-navigate) before the engine. */
export function answerPages(): void {
  answerRequests({
    async admit(request) {
      const owner = WebContents.ofFrame(request.frameId);
      if (request.resourceType === 'Document' && owner !== undefined) {
        if (!owner.contents.mayNavigate(request.url, owner.isMain, request.isRedirect))
          return false;
        if (owner.isMain)
          await settlePermissions(/^[^:]+:\/\/[^/?#]*/.exec(request.url)?.[0] ?? request.url);
      }
      return admitRequest(details(request));
    },
    answer(request, scheme) {
      const body = request.body === undefined ? {} : { body: request.body };
      return answerProtocol(
        scheme,
        new Request(request.url, { method: request.method, headers: request.headers, ...body }),
      );
    },
    reviseHeaders: (request, status, headers) =>
      reviseHeaders(
        { ...details(request), statusCode: status, statusLine: `HTTP/1.1 ${status}` },
        headers,
      ),
  });
}

function details(request: EngineRequest): Electron.OnBeforeRequestListenerDetails {
  const owner = WebContents.ofFrame(request.frameId);
  const isSubFrame = request.resourceType === 'Document' && owner?.isMain === false;
  return {
    id: nextId++,
    url: request.url,
    method: request.method,
    referrer: request.headers['Referer'] ?? '',
    timestamp: Date.now(),
    uploadData: [],
    resourceType: isSubFrame ? 'subFrame' : (TYPES[request.resourceType] ?? 'other'),
    ...(owner === undefined ? {} : { webContentsId: owner.contents.id }),
  };
}
