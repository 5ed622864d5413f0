import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { byCodeUnit } from '../lib/byCodeUnit.ts';
import { canonicalJson } from './canonicalJson.ts';
import type { MapContent, MapDocument } from './document.ts';
import type { Id } from './fields.ts';

/**
 * What a signature is given to: SHA-256, in hex, of the canonical form of what the team agreed on.
 * Left out is what may change without touching the agreement (dates of editing, document control,
 * settings, decisions, waivers, ballots, signatures, baselines, places on the canvas), and so is
 * every order that means nothing. Expects a document as `openDocument` returns it.
 */
export function contentHash(document: MapDocument | MapContent): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(hashedContent(document)))));
}

/** The part of a document that counts for the hash, in its normal order. */
export function hashedContent(document: MapDocument | MapContent): unknown {
  const {
    createdAt: _createdAt,
    updatedAt: _updatedAt,
    settings: _settings,
    control: _control,
    reviewOn: _reviewOn,
    decisions: _decisions,
    waivers: _waivers,
    ballots: _ballots,
    signOffs: _signOffs,
    baselines: _baselines,
    ...content
  } = document as MapDocument;
  return {
    ...content,
    leaders: byId(content.leaders).map(({ position: _position, ...leader }) => leader),
    areas: byId(content.areas).map(({ position: _position, ...area }) => ({
      ...area,
      heard: byLeader(area.heard),
      dispute: area.dispute && {
        ...area.dispute,
        claimantIds: area.dispute.claimantIds.toSorted(byCodeUnit),
      },
    })),
    assignments: byId(content.assignments),
    risks: byId(content.risks),
    redLines: byId(content.redLines),
    cascades: byId(content.cascades),
    expertise: byId(content.expertise).map((expertise) => ({
      ...expertise,
      areaIds: expertise.areaIds.toSorted(byCodeUnit),
      acknowledgements: byLeader(expertise.acknowledgements),
    })),
    outcomes: byId(content.outcomes).map((outcome) => ({
      ...outcome,
      areaIds: outcome.areaIds.toSorted(byCodeUnit),
      agreements: byLeader(outcome.agreements),
    })),
  };
}

function byId<T extends { readonly id: Id }>(records: readonly T[]): T[] {
  return records.toSorted((a, b) => byCodeUnit(a.id, b.id));
}

function byLeader<T extends { readonly leaderId: Id }>(entries: readonly T[]): T[] {
  return entries.toSorted((a, b) => byCodeUnit(a.leaderId, b.leaderId));
}
