import { fireEvent, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { NotesRequest } from '#shared/ipc/notesMessages.ts';
import { useNotesKeys } from '#renderer/app/notes/useNotesKeys.ts';
import { carryOut } from '#renderer/app/owner/carryOut.ts';
import { mirrored } from '#renderer/store/mirror/mirrored.ts';
import { mirrorOwner } from '#renderer/store/mirror/ownerElsewhere.ts';
import { roomTold } from '#renderer/store/mirror/roomTold.ts';
import { getState, resetStore } from '#renderer/store/store.ts';
import { presentVerbs } from '#renderer/store/presentVerbs.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { aLeader, aMap } from '#tests/helpers/aMap.ts';

let letGo = () => {};
afterEach(() => letGo());
beforeEach(() => {
  resetStore();
  const document = aMap({ leaders: [aLeader('CFO')] });
  verbs.showMap({ docId: 'd', fileName: null, document, repairs: [], isDirty: false });
});

it('B pressed twice before the wall is told blanks it and brings it back', () => {
  presentVerbs.start();
  // What the facilitator's window was last told: the map is shown.
  mirrored.setState({ room: roomTold(getState()) });
  const onItsWay: NotesRequest[] = [];
  letGo = mirrorOwner((request) => onItsWay.push(request));
  renderHook(useNotesKeys);
  const isBlank = () => getState().session.present?.isBlank;
  const arrive = () => onItsWay.splice(0).forEach(carryOut);

  fireEvent.keyDown(window, { key: 'b' });
  arrive();
  expect(isBlank()).toBe(true);
  fireEvent.keyDown(window, { key: 'b' });
  arrive();
  expect(isBlank(), 'the second press, though nothing was told meanwhile').toBe(false);
});
