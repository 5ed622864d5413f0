import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { NotesTold } from '#shared/ipc/notesMessages.ts';
import type { NotesApi } from '#shared/ipc/remitApi.ts';
import { openMap } from '#renderer/store/liveMap.ts';
import { startMirror } from '#renderer/store/mirror/startMirror.ts';
import { newTelling, tellWhole } from '#renderer/store/mirror/tell.ts';
import { getState, resetStore } from '#renderer/store/store.ts';
import { aMap } from '#tests/helpers/aMap.ts';

const map = openMap({
  docId: 'd',
  fileName: null,
  document: aMap({ title: 'Team' }),
  repairs: [],
  isDirty: false,
});
const whole = tellWhole(newTelling('run'), { ...getState(), map }).told;
const change = (number: number): NotesTold => ({ ...whole, number, document: { kind: 'same' } });

const askWhole = vi.fn<() => Promise<null>>();
let tell: (told: NotesTold) => void = () => {};
let stop = () => {};

beforeEach(() => {
  resetStore();
  askWhole.mockReset().mockResolvedValue(null);
  const client = {
    'notes.request': async () => null,
    'notes.askWhole': askWhole,
    on: (_: string, hear: typeof tell) => {
      tell = hear;
      return () => (tell = () => {});
    },
  };
  stop = startMirror(client as unknown as NotesApi);
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

it('asks for the whole once, however much arrives that does not follow, and again when it is lost again', () => {
  tell(change(4));
  tell(change(5));
  expect(askWhole).toHaveBeenCalledOnce();
  tell(whole);
  expect(getState().map?.document.title).toBe('Team');
  tell(change(9));
  expect(askWhole).toHaveBeenCalledTimes(2);
});

it('asks again when asking failed', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  askWhole.mockRejectedValueOnce(new Error('E_INTERNAL'));
  tell(change(4));
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  tell(change(5));
  expect(askWhole).toHaveBeenCalledTimes(2);
});
