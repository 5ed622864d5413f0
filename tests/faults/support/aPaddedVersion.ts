import { createDocument, type MapDocument } from '#shared/document/document.ts';
import { createLeader } from '#shared/document/leader.ts';

const CHUNK = 9_000;

/** A map that says its version at its beginning and its end, with so many characters in between. */
export function aPaddedVersion(version: number, padding = 0): MapDocument {
  const map = createDocument('map-1', 'Board', '2026-01-01T00:00:00.000Z');
  const letter = String.fromCharCode(97 + (version % 26));
  const leaders = Array.from({ length: Math.ceil(padding / CHUNK) }, (_, index) => ({
    ...createLeader(`l${index}`, 'Leader'),
    deputy: letter.repeat(Math.min(CHUNK, padding - index * CHUNK)),
  }));
  const end = { id: 'end', name: `version ${version}`, on: '2026-01-01T00:00:00Z' };
  const { baselines: _none, ...content } = map;
  return { ...map, purpose: `version ${version}`, leaders, baselines: [{ ...end, content }] };
}

/** The version of a whole file; throws for anything else. */
export function versionOf(text: string): number {
  const map = JSON.parse(text) as MapDocument;
  const start = /^version (\d+)$/.exec(map.purpose)?.[1];
  if (start === undefined || map.baselines[0]?.name !== map.purpose) {
    throw new Error('two versions are mixed in one file');
  }
  return Number(start);
}
