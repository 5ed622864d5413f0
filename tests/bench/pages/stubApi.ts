/** What a main process says that has nothing to tell. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  'app.info': { version: '0', platform: 'linux', hasNativeMenu: false },
  'recents.list': [],
  'samples.list': [],
};

/** To be called before any module of the renderer is loaded. */
export function stubApi(): void {
  Object.defineProperty(window, 'api', {
    value: new Proxy(
      {},
      {
        get: (_, name) =>
          name === 'on' ? () => () => {} : () => Promise.resolve(ANSWERS[String(name)] ?? null),
      },
    ),
  });
}
