/** Stands before every import of the app: its client reads `window.api` once. */
export const calls: { channel: string; argument: unknown }[] = [];

/** Channels on which main fails unforeseen. */
export const failing = new Set<string>();

const api = new Proxy(
  {},
  {
    get: (_, channel: string) =>
      channel === 'on'
        ? () => () => {}
        : (argument: unknown) => {
            calls.push({ channel, argument });
            if (failing.has(channel)) return Promise.reject(new Error('E_INTERNAL'));
            return Promise.resolve(
              channel === 'file.new' ? { docId: 'new' } : { kind: 'cancelled' },
            );
          },
  },
);
Object.defineProperty(window, 'api', { value: api, configurable: true });
