import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { byCodeUnit } from '../lib/byCodeUnit.ts';
import { canonicalJson } from './canonicalJson.ts';
import type { MapContent, MapDocument } from './document.ts';
import type { Id } from './fields.ts';

/**
 * What a signature is given to: SHA-256, in hex, of the canonical form of what the team agreed on.
 * Expects a document as `openDocument` returns it.
 */
export function contentHash(document: MapDocument | MapContent): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalContent(document))));
}

/** May change without touching the agreement. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'createdAt',
  'updatedAt',
  'settings',
  'control',
  'reviewOn',
  'decisions',
  'waivers',
  'ballots',
  'signOffs',
  'baselines',
] satisfies (keyof MapDocument)[]);

type ListName =
  | 'leaders'
  | 'areas'
  | 'assignments'
  | 'risks'
  | 'redLines'
  | 'cascades'
  | 'expertise'
  | 'outcomes';

/** A record without its place on the canvas, and without any order that means nothing. */
const NORMAL: { readonly [Name in ListName]: (record: MapContent[Name][number]) => unknown } = {
  leaders: ({ position: _position, ...leader }) => leader,
  areas: ({ position: _position, ...area }) => ({
    ...area,
    heard: byLeader(area.heard),
    dispute: area.dispute && {
      ...area.dispute,
      claimantIds: area.dispute.claimantIds.toSorted(byCodeUnit),
    },
  }),
  assignments: (assignment) => assignment,
  risks: (risk) => risk,
  redLines: (redLine) => redLine,
  cascades: (cascade) => cascade,
  expertise: (expertise) => ({
    ...expertise,
    areaIds: expertise.areaIds.toSorted(byCodeUnit),
    acknowledgements: byLeader(expertise.acknowledgements),
  }),
  outcomes: (outcome) => ({
    ...outcome,
    areaIds: outcome.areaIds.toSorted(byCodeUnit),
    agreements: byLeader(outcome.agreements),
  }),
};

/** The RFC 8785 text that is hashed. */
export function canonicalContent(document: MapDocument | MapContent): string {
  const fields = Object.keys(document)
    .filter((name) => !LEFT_OUT.has(name))
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalField(document, name)}`);
  return `{${fields.join(',')}}`;
}

function canonicalField(content: MapContent, name: string): string {
  return Object.hasOwn(NORMAL, name)
    ? canonicalList(content, name as ListName)
    : canonicalJson(content[name as keyof MapContent]);
}

function canonicalList<Name extends ListName>(content: MapContent, name: Name): string {
  const records: readonly (MapContent[Name][number] & Identified)[] = content[name];
  const normal: (record: MapContent[Name][number]) => unknown = NORMAL[name];
  const texts = records
    .toSorted((a, b) => byCodeUnit(a.id, b.id))
    .map((record) => {
      const known = canonicalTexts.get(record);
      if (known !== undefined) return known;
      const text = canonicalJson(normal(record));
      canonicalTexts.set(record, text);
      return text;
    });
  return `[${texts.join(',')}]`;
}

interface Identified {
  readonly id: Id;
}

/** Records never change, and an edit makes few new ones: the next hash needs only theirs. */
const canonicalTexts = new WeakMap<object, string>();

function byLeader<T extends { readonly leaderId: Id }>(entries: readonly T[]): T[] {
  return entries.toSorted((a, b) => byCodeUnit(a.leaderId, b.leaderId));
}
