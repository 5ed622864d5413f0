import type Electron from 'electron';
import { addScheme } from '../engine/schemeUrls.ts';
import { loud } from '../loud.ts';

type Surface = Pick<Electron.Protocol, 'handle' | 'unhandle' | 'isProtocolHandled'>;
type Handler = Parameters<Electron.Protocol['handle']>[1];

const handlers = new Map<string, Handler>();

const methods: Surface = {
  handle(scheme, handler) {
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    addScheme(scheme);
    handlers.set(scheme, handler);
  },
  unhandle(scheme) {
    handlers.delete(scheme);
  },
  isProtocolHandled: (scheme) => handlers.has(scheme),
};

export const sessionProtocol = loud('session.protocol', { ...methods });

export const protocol = loud('protocol', {
  ...methods,
  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]) {
    for (const { scheme } of schemes) addScheme(scheme);
  },
});

/** The app's answer to a request of its own scheme; undefined when nobody handles the scheme. */
export async function answerProtocol(
  scheme: string,
  request: Request,
): Promise<Response | undefined> {
  return await handlers.get(scheme)?.(request);
}
