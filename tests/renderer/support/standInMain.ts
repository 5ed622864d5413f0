import type { RemitApi } from '#shared/ipc/remitApi.ts';

/** What main answers, by channel; without an answer it answers nothing. */
export const answers = new Map<string, (argument: unknown) => unknown>();

/** What main was asked, in order. */
export const heard: { readonly channel: string; readonly argument: unknown }[] = [];

/** Main forgets everything: before each test. */
export function resetMain(): void {
  answers.clear();
  heard.length = 0;
}

/**
 * Stands in for main in tests of what asks it:
 * `vi.mock('#renderer/platform/client.ts', () => import('../support/standInMain.ts'))`.
 */
export const client = new Proxy({} as RemitApi, {
  get: (_, channel: string) => async (argument: unknown) => {
    heard.push({ channel, argument });
    return answers.get(channel)?.(argument);
  },
});
