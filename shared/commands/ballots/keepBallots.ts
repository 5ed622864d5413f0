import * as v from 'valibot';
import { LANE_MODES } from '../../document/area.ts';
import type { MapDocument } from '../../document/document.ts';
import { fistToFive, id, instant, oneOf } from '../../document/fields.ts';
import { ok } from '../../lib/result.ts';
import { counted } from '../../lib/sentence.ts';
import { defineCommand } from '../command.ts';
import { putEntry, withFields } from '../edit/lists.ts';
import {
  refuseRepeats,
  refuseUnknownAreas,
  refuseUnknownLeaders,
  unknown,
} from '../edit/refusals.ts';
import { ids, oneToFive } from '../payload/fields.ts';

const ballot = v.strictObject({
  leaderId: id,
  on: instant,
  areas: v.array(v.strictObject({ areaId: id, mode: oneOf(LANE_MODES), ownerIds: ids })),
  appetite: oneToFive,
  agreements: v.array(v.strictObject({ outcomeId: id, level: fistToFive })),
});

/** Keeps what leaders entered before the reveal; a leader's earlier ballot is replaced. */
export const keepBallots = defineCommand({
  id: 'ballots.keep',
  payload: v.strictObject({ ballots: v.array(ballot) }),
  label: (_, { ballots }) => `keep ${counted(ballots.length, 'ballot')}`,
  apply(document, { ballots }) {
    const views = ballots.flatMap((entry) => entry.areas);
    const voters = ballots.map((entry) => entry.leaderId);
    const outcomes = ballots.flatMap((entry) => entry.agreements.map((said) => said.outcomeId));
    const trouble =
      refuseRepeats(voters) ??
      refuseUnknownLeaders(document, [...voters, ...views.flatMap((view) => view.ownerIds)]) ??
      refuseUnknownAreas(
        document,
        views.map((view) => view.areaId),
      );
    if (trouble) return trouble;
    const known = new Set(document.outcomes.map((outcome) => outcome.id));
    if (!outcomes.every((outcomeId) => known.has(outcomeId))) return unknown('outcome');
    const kept = ballots.reduce<MapDocument['ballots']>(putEntry, document.ballots);
    return ok(withFields(document, { ballots: kept }));
  },
});
