import { parseCommand, type AnyCommand } from '#shared/commands/registry.ts';
import type { NotesRequest } from '#shared/ipc/notesMessages.ts';
import { assertNever } from '#shared/lib/assertNever.ts';
import { runAction } from '#renderer/actions/runAction.ts';
import { holder } from '#renderer/store/hold.ts';
import { meetingVerbs } from '#renderer/store/meetingVerbs.ts';
import { presentVerbs } from '#renderer/store/presentVerbs.ts';
import { getState } from '#renderer/store/store.ts';
import { settleTyping } from '#renderer/store/typing.ts';
import { verbs } from '#renderer/store/verbs.ts';

/**
 * Does what the facilitator's window asks, by the same ways as a person in this one: the same commands, the
 * same undo. While somebody holds the window (a blind ballot), only what may run then runs.
 */
export function carryOut(request: NotesRequest): void {
  if (request.kind === 'undo' || request.kind === 'redo') {
    void runAction(request.kind === 'undo' ? 'edit.undo' : 'edit.redo');
    return;
  }
  if (holder()) return;
  const { map, session } = getState();
  if (!map) return;
  switch (request.kind) {
    case 'change':
      change(request);
      return;
    case 'present':
      if (request.isOn) presentVerbs.start();
      else presentVerbs.stop();
      return;
    case 'walk':
      if (request.to === 'next') presentVerbs.walk(1);
      else if (request.to === 'previous') presentVerbs.walk(-1);
      else presentVerbs.goToEnd(request.to);
      return;
    case 'walkTo':
      presentVerbs.goToEnd('first', request.walk);
      return;
    case 'blank':
      if (session.present && session.present.isBlank !== request.isOn) presentVerbs.toggleBlank();
      return;
    case 'toggleBlank':
      presentVerbs.toggleBlank();
      return;
    case 'curtain':
      presentVerbs.lift(request.recordId, request.isLifted);
      return;
    case 'liftNext':
      presentVerbs.liftNext();
      return;
    case 'clock':
      if ((session.meeting.since !== null) !== request.isRunning) meetingVerbs.toggleClock();
      return;
    case 'step':
      meetingVerbs.goToStep(request.step);
      return;
    default:
      assertNever(request);
  }
}

/** All of the commands or none: each is parsed at this door, whatever main let through. */
function change({ commands, mergeKey }: Extract<NotesRequest, { kind: 'change' }>): void {
  const parsed: AnyCommand[] = [];
  for (const command of commands) {
    const result = parseCommand(command);
    if (!result.ok) return void verbs.notify(result.error.message);
    parsed.push(result.value);
  }
  // What is being typed here was there first, and is a step of its own.
  settleTyping();
  verbs.dispatch(parsed, { mergeKey });
}
