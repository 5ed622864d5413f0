import * as v from 'valibot';
import { createArea } from '../../document/area.ts';
import { id } from '../../document/fields.ts';
import { createLeader } from '../../document/leader.ts';
import { ok } from '../../lib/result.ts';
import { defineCommand } from '../command.ts';
import { append, withFields } from '../edit/lists.ts';
import { refuseUsedIds } from '../edit/refusals.ts';
import { line, maybe, name, text } from '../payload/fields.ts';

/** Lays out a new map from lists: its title, the leaders in the team's order, the areas. */
export const composeMap = defineCommand({
  id: 'map.compose',
  payload: v.strictObject({
    title: name,
    purpose: maybe(text),
    leaders: v.array(v.strictObject({ id, title: name })),
    areas: v.array(v.strictObject({ id, name, domain: maybe(line) })),
  }),
  label: () => 'enter the two lists',
  apply(document, { title, purpose = document.purpose, leaders, areas }) {
    const trouble = refuseUsedIds(
      document,
      [...leaders, ...areas].map((record) => record.id),
    );
    if (trouble) return trouble;
    const newLeaders = leaders.map((leader) => createLeader(leader.id, leader.title));
    const newAreas = areas.map((area) => createArea(area.id, area.name, area.domain?.trim()));
    return ok(
      withFields(document, {
        title,
        purpose,
        leaders: append(document.leaders, newLeaders),
        areas: append(document.areas, newAreas),
      }),
    );
  },
});
