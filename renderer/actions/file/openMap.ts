import type { FileReply, OpenedFile } from '#shared/ipc/channels.ts';
import { whileOpening } from '#renderer/store/opening.ts';
import { getState } from '#renderer/store/store.ts';
import { settleTyping } from '#renderer/store/typing.ts';
import { verbs } from '#renderer/store/verbs.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { displayText } from '#shared/layout/displayText.ts';
import { lookAlikes } from '#shared/model/lookAlikes.ts';
import { attempt } from '../attempt.ts';
import { askToKeepChanges } from './askToKeepChanges.ts';

/** Openings by number: the one asked for last, and the one that is on screen. */
let asked = 0;
let shown = 0;

/**
 * Opens what `ask` fetches, after the question about unsaved changes. When that brings nothing, the
 * map on screen stays as it was. A file may take its time: what was asked for later and is there
 * already stays, and whoever went on editing meanwhile is asked once more.
 *
 * @returns whether another map is on screen now.
 */
export async function openMap(ask: () => Promise<FileReply<OpenedFile>>): Promise<boolean> {
  return (await attempt(() => open(ask))) ?? false;
}

async function open(ask: () => Promise<FileReply<OpenedFile>>): Promise<boolean> {
  if (!(await askToKeepChanges())) return false;
  asked += 1;
  const own = asked;
  const left = getState().map?.document;
  const reply = await whileOpening(ask);
  if (reply.kind === 'trouble') verbs.tellFileTrouble(reply.trouble);
  if (reply.kind !== 'done' || own < shown) return false;
  settleTyping();
  if (getState().map?.document !== left && !(await askToKeepChanges())) return false;
  shown = own;
  verbs.showMap(reply.value);
  for (const repair of reply.value.repairs) verbs.notify(repair);
  warnOfLookAlikes(reply.value.document);
  if (reply.value.notice !== undefined) verbs.notify(reply.value.notice);
  return true;
}

/** A name that passes for another is told once, when the file comes in. */
export function warnOfLookAlikes({ leaders, areas }: MapDocument): void {
  const pairs = [
    ...lookAlikes(leaders.map(({ title }) => title)),
    ...lookAlikes(areas.map(({ name }) => name)),
  ];
  const [pair] = pairs;
  if (!pair) return;
  const more = pairs.length > 1 ? ` and ${pairs.length - 1} more` : '';
  verbs.notify(
    `Two different names look alike: ${displayText(pair[0])} and ${displayText(pair[1])}${more}. Rename one before you rely on the map.`,
  );
}
