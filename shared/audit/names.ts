import type { Id } from '../document/fields.ts';
import { isBlank } from '../lib/isBlank.ts';
import { joinWords } from '../lib/sentence.ts';
import type { MapModel } from '../model/mapModel.ts';

/** "the CFO", as it stands inside a sentence. */
export function theLeader(model: MapModel, leaderId: Id): string {
  const title = model.leader(leaderId)?.title ?? '';
  return isBlank(title) ? 'a leader without a title' : `the ${title.trim()}`;
}

/** "the CFO, the CMO and the CNO". */
export function theLeaders(model: MapModel, leaderIds: readonly Id[]): string {
  return joinWords(leaderIds.map((id) => theLeader(model, id)));
}

/** The area as the map calls it. */
export function areaName(model: MapModel, areaId: Id): string {
  const name = model.area(areaId)?.name ?? '';
  return isBlank(name) ? 'an area without a name' : name.trim();
}
