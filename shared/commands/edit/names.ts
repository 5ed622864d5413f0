import type { Role } from '../../document/assignment.ts';
import type { MapDocument } from '../../document/document.ts';
import type { Id } from '../../document/fields.ts';
import { isBlank } from '../../lib/isBlank.ts';
import { shortened } from '../../lib/shortened.ts';
import { find } from './records.ts';

/** A menu item and a sentence name something, they do not recite it. */
const LONGEST_NAME = 60;

function named(text: string, fallback: string): string {
  if (isBlank(text)) return fallback;
  return shortened(text.trim().replace(/\s+/gu, ' '), LONGEST_NAME);
}

/** How labels and refusals name a leader. */
export function leaderName(document: MapDocument, id: Id): string {
  return named(find(document, 'leader', id)?.title ?? '', 'a leader');
}

/** How labels and refusals name a decision area. */
export function areaName(document: MapDocument, id: Id): string {
  return named(find(document, 'area', id)?.name ?? '', 'an area');
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
