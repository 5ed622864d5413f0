import { calls } from '../../features/openMap.ts';
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { NotesRequest, NotesTold } from '#shared/ipc/notesMessages.ts';
import type { NotesApi } from '#shared/ipc/remitApi.ts';
import { openMap } from '#renderer/store/liveMap.ts';
import { startMirror } from '#renderer/store/mirror/startMirror.ts';
import { newTelling, tellWhole } from '#renderer/store/mirror/tell.ts';
import { getState, resetStore } from '#renderer/store/store.ts';
import { mirrored, useRoom } from '#renderer/store/mirror/mirrored.ts';
import { verbs } from '#renderer/store/verbs.ts';
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

const request = vi.fn<(asked: NotesRequest) => Promise<null>>();
const askWhole = vi.fn<() => Promise<null>>();
let tell: (told: NotesTold) => void = () => {};
let stop = () => {};

beforeEach(() => {
  calls.length = 0;
  resetStore();
  mirrored.setState({ room: null });
  askWhole.mockReset().mockResolvedValue(null);
  request.mockReset().mockResolvedValue(null);
  const client = {
    'notes.request': request,
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

it('what is done here is asked of the owner; a refusal at the door is told, and nothing here pretends', async () => {
  tell(whole);
  const told = vi.spyOn(console, 'error').mockReturnValue();
  request.mockRejectedValueOnce(new Error('E_PAYLOAD'));
  verbs.dispatch({ id: 'map.edit', payload: { changes: { title: 'Other' } } });
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  verbs.undo();
  expect(request.mock.calls.map(([asked]) => asked.kind)).toEqual(['change', 'undo']);
  expect(getState().map?.document.title).toBe('Team');
});

it('the room is known once the owner has told it; after the end nothing is heard or asked', () => {
  const { result } = renderHook(() => useRoom());
  expect(result.current).toBeNull();
  act(() => tell(whole));
  expect(result.current).toEqual(whole.room);
  const hear = tell;
  stop();
  expect(tell).not.toBe(hear);
  verbs.dispatch({ id: 'map.edit', payload: { changes: { title: 'Own' } } });
  expect(request).not.toHaveBeenCalled();
  expect(getState().map?.document.title).toBe('Own');
});
