import type { Role } from '../../document/assignment.ts';
import type { MapDocument } from '../../document/document.ts';
import type { Id } from '../../document/fields.ts';
import { isBlank } from '../../lib/isBlank.ts';
import { find } from './records.ts';

/** How labels and refusals name a leader. */
export function leaderName(document: MapDocument, id: Id): string {
  const title = find(document, 'leader', id)?.title ?? '';
  return isBlank(title) ? 'a leader' : title.trim();
}

/** How labels and refusals name a decision area. */
export function areaName(document: MapDocument, id: Id): string {
  const name = find(document, 'area', id)?.name ?? '';
  return isBlank(name) ? 'an area' : name.trim();
}

/** `1 risk`, `3 risks`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "The CFO already owns Pricing", "... coordinates ...", "... is informed about ...". */
export const ROLE_VERBS: { readonly [R in Role]: string } = {
  owner: 'owns',
  coordinator: 'coordinates',
  informed: 'is informed about',
};

/** "make CFO owner of Pricing", "... coordinator of ...", "... informed about ...". */
export const ROLE_WORDS: { readonly [R in Role]: string } = {
  owner: 'owner of',
  coordinator: 'coordinator of',
  informed: 'informed about',
};
